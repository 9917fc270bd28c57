// The parts of a network, two levels down, with the links that make them parts.
MATCH (a:Network {id: $id})<-[path:PART_OF*1..2]-(part:Network)
WHERE part <> a
UNWIND path AS r
RETURN DISTINCT part {.*, labels: labels(part)} AS node,
       r {.*, type: type(r), source: startNode(r).id, target: endNode(r).id} AS link
ORDER BY node.id, link.id
LIMIT $limit
