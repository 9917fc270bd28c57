// Operations and events in which one agency or country, or one of its units (two levels), took part.
MATCH (:Entity {id: $body})<-[:PART_OF*0..2]-(a:Agency|Place)-[r:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED]->(x:Operation|Event)
WHERE x.topic IS NULL
OPTIONAL MATCH (x)-[:PART_OF*1..2]->(o:Operation)
RETURN x.name AS what, x.kind AS kind, a.name AS body, type(r) AS how, r.role AS role, r.strength AS strength,
       collect(DISTINCT o.name) AS partOf, x.spanFrom AS firstDay, x.id AS whatId, a.id AS bodyId, a, r, x
ORDER BY what, body, how, role
LIMIT 500
