// What one entity is a part of, and its parts.
MATCH (n:Entity {id: $id})-[r:PART_OF]-(other:Entity)
RETURN other {.*, labels: labels(other)} AS node, startNode(r) = n AS whole
ORDER BY other.name, other.id
LIMIT $limit
