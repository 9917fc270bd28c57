// Nodes whose indexed text begins with one of some spellings; what is exactly one comes first.
UNWIND $spellings AS spelling
MATCH (n/*label*/)
WHERE n/*.property*/ STARTS WITH spelling
WITH DISTINCT n LIMIT $most
WITH n
ORDER BY size(n/*.property*/)
LIMIT $limit
RETURN elementId(n) AS elementId
