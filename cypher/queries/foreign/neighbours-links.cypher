// Relationships between a node and some of its neighbours, parallel ones and loops each by itself. Walks along the node's relationships once:
// from each neighbour to a hub Neo4j would walk along all of the hub's.
MATCH (n)
WHERE elementId(n) = $elementId
MATCH (n)-[r/*types*/]-(m)
WHERE elementId(m) IN $elementIds AND ($direction = 'both' OR m = n OR ($direction = 'out') = (startNode(r) = n))
RETURN DISTINCT elementId(r) AS elementId
LIMIT $limit
