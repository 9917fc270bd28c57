// Agencies and countries in operations of one region: those that happened in it, or in which it or one of its places took part.
// `role` says via-police or via-judiciary where a source does; `channels` are those that the operation or one of its parts used.
MATCH (:Entity {id: $region})<-[:PART_OF*0..3]-(place:Place)
MATCH (place)-[:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED|OCCURRED_AT]-(:Operation|Event)-[:PART_OF*0..2]->(o:Operation)
WHERE o.topic IS NULL
WITH DISTINCT o
MATCH (o)<-[:PART_OF*0..2]-(x:Operation|Event)<-[r:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED]-(a:Agency|Place)
WITH DISTINCT o, r, a, x,
     COLLECT { MATCH (o)<-[:PART_OF*0..2]-(:Entity)-[:USED_CHANNEL]->(ch:Entity) RETURN DISTINCT ch.name ORDER BY ch.name } AS channels
RETURN o.name AS operation, a.name AS body, a.kind AS kind, type(r) AS how, r.role AS role, channels,
       r.strength AS strength, o.id AS operationId, a.id AS bodyId, a, r, x
ORDER BY operation, body, how, role
LIMIT 500
