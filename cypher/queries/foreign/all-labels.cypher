// Properties of all nodes by label: for databases that are small enough to look at every node.
MATCH (n)
UNWIND labels(n) AS label
UNWIND keys(n) AS key
RETURN label, key, valueType(n[key]) AS type, count(*) AS seen
