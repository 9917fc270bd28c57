// Relationships between a node and some of its neighbours, parallel ones and loops each by itself.
MATCH (n)
WHERE elementId(n) = $elementId
UNWIND $elementIds AS other
MATCH (m)
WHERE elementId(m) = other
MATCH (n)-[r/*types*/]-(m)
WHERE $direction = 'both' OR m = n OR ($direction = 'out') = (startNode(r) = n)
RETURN DISTINCT elementId(r) AS elementId
LIMIT $limit
