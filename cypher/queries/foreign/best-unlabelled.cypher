// The best connected of those without a label among the first nodes.
MATCH (n)
WITH n LIMIT $most
WHERE size(labels(n)) = 0
WITH n, COUNT { (n)--() } AS degree
ORDER BY degree DESC, elementId(n)
LIMIT $limit
RETURN elementId(n) AS elementId, degree
