// Active claims that affirm a link between two entities, where no relationship carries that link.
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {status: 'active', polarity: 'affirmed'})-[:OBJECT]->(b:Entity)
WHERE c.linkId IS NULL OR NOT EXISTS { MATCH (a)-[r]-(b) WHERE r.id = c.linkId }
RETURN a.name AS subject, c.predicate AS type, b.name AS object, c.key AS claim, a.id AS subjectId, b.id AS objectId
ORDER BY claim
LIMIT 1000
