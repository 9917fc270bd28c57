// All shortest paths between two nodes, along relationships in either direction; parallel relationships make paths of their own.
MATCH (a), (b)
WHERE elementId(a) = $from AND elementId(b) = $to
MATCH p = allShortestPaths((a)-[/*types*/*..10]-(b))
WITH p
WHERE length(p) <= $maxHops
LIMIT $limit
RETURN [n IN nodes(p) | elementId(n)] AS nodes, [r IN relationships(p) | elementId(r)] AS links
