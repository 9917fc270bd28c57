// Pairs of one entity type with the number of operations in which both took part. An operation counts once, with all its parts.
MATCH (a:Entity {kind: $kind})-[:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED]->(:Operation|Event)-[:PART_OF*0..3]->(o:Operation)
WHERE o.topic IS NULL AND NOT EXISTS { (o)-[:PART_OF]->(:Operation) }
WITH o, collect(DISTINCT a) AS parties
UNWIND parties AS a
UNWIND parties AS b
WITH a, b, o
WHERE a.id < b.id
WITH a, b, count(o) AS operations, collect(o.name) AS names
WHERE operations >= $least
RETURN a.name AS first, b.name AS second, operations, names, a.id AS firstId, b.id AS secondId, a, b
ORDER BY operations DESC, first, second
LIMIT 1000
