// Claims that evaluate: superlatives, trends, reputations, findings.
MATCH (c:Claim {basis: 'assessment', status: 'active'})-[:SUBJECT]->(n:Entity)
WHERE c.topic IS NULL
MATCH (c)-[:CITES]->(s:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN n.name AS about, coalesce(c.predicate, c.property) AS what, coalesce(o.name, c.value) AS judgement, c.originLabel AS origin,
       s.title AS source, c.locator AS locator, c.key AS claim, n.id AS aboutId
ORDER BY about, claim
LIMIT 1000
