// Links of one entity for which only one document speaks.
MATCH (n:Entity {id: $entity})-[r]-(other:Entity)
WHERE r.documentCount = 1
MATCH (c:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'})-[:CITES]->(s:Source)
WHERE c.coders IS NULL
RETURN type(r) AS type, startNode(r) = n AS outgoing, other.name AS counterpart, r.strength AS strength, r.statementCount AS statements,
       collect(DISTINCT s.title) AS document, collect(DISTINCT c.locator) AS locators, other.id AS counterpartId, n, r, other
ORDER BY type, counterpart
LIMIT 500
