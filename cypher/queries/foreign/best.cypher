// The best connected of the first nodes of a label.
MATCH (n/*label*/)
WITH n LIMIT $most
WITH n, COUNT { (n)--() } AS degree
ORDER BY degree DESC, elementId(n)
LIMIT $limit
RETURN elementId(n) AS elementId, degree
