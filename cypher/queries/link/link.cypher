// One link and its two ends. The types are written out because an untyped search by id would read every relationship.
MATCH (a:Entity)-[r/*types*/ {id: $id}]->(b:Entity)
RETURN r {.*, type: type(r), source: a.id, target: b.id} AS link,
       a {.*, labels: labels(a)} AS source, b {.*, labels: labels(b)} AS target
LIMIT 1
