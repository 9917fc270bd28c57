// Properties of all relationships by type, and the labels of their ends: for databases that are small enough to look at every one.
MATCH (a)-[r]->(b)
RETURN type(r) AS type, labels(a) AS source, labels(b) AS target, [key IN keys(r) | [key, valueType(r[key])]] AS properties,
       count(*) AS seen
