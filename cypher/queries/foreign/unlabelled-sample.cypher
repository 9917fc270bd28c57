// Properties of the first nodes without a label, among the first nodes of all.
MATCH (n)
WITH n LIMIT $most
WHERE size(labels(n)) = 0
WITH n LIMIT $limit
UNWIND keys(n) AS key
RETURN key, valueType(n[key]) AS type, count(*) AS seen
