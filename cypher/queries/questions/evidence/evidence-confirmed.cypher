// Confirmed links with the claims they rest on: an official act told by who did it, a final court decision, or two well evaluated origins.
MATCH (a:Entity)-[r {strength: 'confirmed'}]->(b:Entity)
WHERE r.topic IS NULL
MATCH (c:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'})-[:CITES]->(s:Source)
RETURN a.name AS from, type(r) AS type, b.name AS to, r.originCount AS origins, r.contested AS contested,
       c.gradeScheme + ' ' + coalesce(c.sourceGrade, '') + coalesce(c.infoGrade, '') AS evaluation, c.originLabel AS origin,
       c.legalStatus AS legalStatus, s.title AS source, c.locator AS locator, a.id AS fromId, b.id AS toId, a, r, b
ORDER BY from, type, to, locator
LIMIT 1000
