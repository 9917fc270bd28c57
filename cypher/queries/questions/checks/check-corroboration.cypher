// Active claims of the scheme 4x4 with information 3 whose link, or whose property of the subject, has one origin only.
MATCH (c:Claim {status: 'active', polarity: 'affirmed', infoGrade: '3', gradeScheme: '4x4'})-[:SUBJECT]->(n:Entity)
WITH c, n, CASE
       WHEN c.linkId IS NULL
         THEN COUNT { MATCH (n)<-[:SUBJECT]-(o:Claim {status: 'active', polarity: 'affirmed', property: c.property})
                      WHERE o.linkId IS NULL RETURN DISTINCT o.originKey }
       ELSE COUNT { MATCH (o:Claim {linkId: c.linkId, status: 'active', polarity: 'affirmed'}) RETURN DISTINCT o.originKey } END AS origins
WHERE origins < 2
RETURN c.key AS claim, n.name AS about, coalesce(c.predicate, c.property) AS what, origins, c.originLabel AS origin, n.id AS aboutId
ORDER BY claim
LIMIT 1000
