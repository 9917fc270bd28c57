// Links that only claims of this source or of its parts affirm: what would go if it were withdrawn.
MATCH (s:Source {key: $source})
OPTIONAL MATCH (part:Source {containedInKey: s.key})
WITH s, [s.key] + collect(part.key) AS keys
UNWIND keys AS key
MATCH (c:Claim {sourceKey: key, status: 'active', polarity: 'affirmed'})
WHERE c.linkId IS NOT NULL
WITH keys, c.linkId AS link, collect(c)[0] AS c
WHERE NOT EXISTS {
  MATCH (other:Claim {linkId: link, status: 'active', polarity: 'affirmed'})
  WHERE NOT other.sourceKey IN keys
}
MATCH (c)-[:SUBJECT]->(x:Entity)-[r]-(y:Entity)<-[:OBJECT]-(c)
WHERE r.id = link
RETURN DISTINCT startNode(r).name AS from, type(r) AS type, endNode(r).name AS to, r.strength AS strength, r.statementCount AS statements,
       startNode(r).id AS fromId, endNode(r).id AS toId, x, r, y
ORDER BY from, type, to
LIMIT 1000
