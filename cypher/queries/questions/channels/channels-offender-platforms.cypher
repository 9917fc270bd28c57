// Platforms of offenders with those who are said to use or run them, claim by claim.
MATCH (n:Entity)-[r:USES|OPERATES]->(p:Entity {group: 'offender-platform'})
WHERE r.topic IS NULL
MATCH (c:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'})-[:CITES]->(s:Source)
OPTIONAL MATCH (speaker:Entity {id: c.saidById})
RETURN p.name AS platform, p.subtype AS sort, n.name AS user, type(r) AS does, r.strength AS strength, c.certainty AS certainty,
       coalesce(speaker.name, c.saidBy, c.originLabel) AS onTheWordOf, s.title AS source, c.locator AS locator,
       p.id AS platformId, n.id AS userId, n, r, p
ORDER BY platform, user, locator
LIMIT 500
