// Nodes whose indexed text holds one of some spellings: for text indexes.
UNWIND $spellings AS spelling
MATCH (n/*label*/)
WHERE n/*.property*/ CONTAINS spelling
WITH DISTINCT n LIMIT $most
WITH n
ORDER BY size(n/*.property*/)
LIMIT $limit
RETURN elementId(n) AS elementId
