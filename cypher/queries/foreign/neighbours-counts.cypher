// How many neighbours a node has, by type, direction and labels; a loop counts once, as outgoing.
MATCH (n)
WHERE elementId(n) = $elementId
MATCH (n)-[r]-(m)
WITH n, r, m LIMIT $most
RETURN type(r) AS type, startNode(r) = n AS out, labels(m) AS labels, count(DISTINCT m) AS own
