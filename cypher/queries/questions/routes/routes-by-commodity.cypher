// Routes that carry one commodity or crime area, or one of its kinds (three levels), with the wholes and parts of the route.
MATCH (:Entity {id: $thing})<-[:PART_OF*0..3]-(t:Entity)<-[r:CARRIES]-(x:Route)
WHERE r.topic IS NULL
RETURN x.name AS route, t.name AS carries, r.strength AS strength, r.statementCount AS statements,
       COLLECT { MATCH (x)-[:PART_OF]->(w:Route) RETURN w.name ORDER BY w.name } AS partOf,
       x.id AS routeId, t.id AS thingId, x, r, t
ORDER BY route, carries
LIMIT 500
