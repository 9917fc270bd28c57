// Properties of the first nodes of a label, with the types of their values.
MATCH (n/*label*/)
WITH n LIMIT $limit
UNWIND keys(n) AS key
RETURN key, valueType(n[key]) AS type, count(*) AS seen
