// Claims that their source does not state outright, with the words for both ends.
MATCH (c:Claim {certainty: 'hedged', status: 'active'})-[:SUBJECT]->(n:Entity)
WHERE c.topic IS NULL
MATCH (c)-[:CITES]->(s:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (speaker:Entity {id: c.saidById})
RETURN n.name AS about, coalesce(c.predicate, c.property) AS what, coalesce(o.name, c.value) AS object,
       coalesce(speaker.name, c.saidBy, c.originLabel) AS onTheWordOf, c.subjectAsWritten AS subjectAsWritten,
       s.title AS source, c.locator AS locator, c.key AS claim, n.id AS aboutId, n
ORDER BY about, claim
LIMIT 1000
