// All links among the entities of some ids.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r/*types*/]->(b:Entity)
WHERE b.id IN $ids
RETURN r {.*, type: type(r), source: a.id, target: b.id} AS link
LIMIT $limit
