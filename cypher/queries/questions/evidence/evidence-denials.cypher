// Claims that deny something, with who says so.
MATCH (c:Claim {polarity: 'negated', status: 'active'})-[:SUBJECT]->(n:Entity)
WHERE $otherTopics OR c.topic IS NULL
MATCH (c)-[:CITES]->(s:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (speaker:Entity {id: c.saidById})
RETURN n.name AS about, coalesce(c.predicate, c.property) AS what, coalesce(o.name, c.value) AS denied,
       coalesce(speaker.name, c.saidBy, c.originLabel) AS onTheWordOf, s.title AS source, c.locator AS locator,
       c.key AS claim, n.id AS aboutId, n
ORDER BY about, claim
LIMIT 500
