// Properties of the first relationships of a type, and the labels of their ends.
MATCH (a)-[r/*type*/]->(b)
WITH a, r, b LIMIT $limit
RETURN labels(a) AS source, labels(b) AS target, [key IN keys(r) | [key, valueType(r[key])]] AS properties, count(*) AS seen
