// Links with active claims on both sides, with who says what.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.contested
MATCH (c:Claim {linkId: r.id, status: 'active'})-[:CITES]->(s:Source)
OPTIONAL MATCH (speaker:Entity {id: c.saidById})
RETURN a.name AS from, type(r) AS type, b.name AS to, r.strength AS strength, c.polarity AS polarity,
       coalesce(speaker.name, c.saidBy, c.originLabel) AS onTheWordOf, s.title AS source, c.locator AS locator,
       a.id AS fromId, b.id AS toId, c.key AS claim, a, r, b
ORDER BY from, type, to, polarity, claim
LIMIT 1000
