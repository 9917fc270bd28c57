// All relationships among some nodes, parallel ones and loops each by itself.
UNWIND $elementIds AS elementId
MATCH (a)
WHERE elementId(a) = elementId
MATCH (a)-[r]->(b)
WHERE elementId(b) IN $elementIds
RETURN elementId(r) AS elementId
LIMIT $limit
