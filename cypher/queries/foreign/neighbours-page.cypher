// Neighbours of a node, best connected first. $sets: only neighbours with exactly one of these lists of labels.
MATCH (n)
WHERE elementId(n) = $elementId
MATCH (n)-[r/*types*/]-(m)
WHERE ($direction = 'both' OR m = n OR ($direction = 'out') = (startNode(r) = n))
  AND ($sets IS NULL OR labels(m) IN $sets)
WITH DISTINCT m LIMIT $most
WITH m, COUNT { (m)--() } AS degree
ORDER BY degree DESC, elementId(m)
SKIP $offset LIMIT $limit
RETURN elementId(m) AS elementId
