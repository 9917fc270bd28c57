// Nodes whose indexed property is a number.
MATCH (n/*label*/)
WHERE n/*.property*/ = toInteger($number)
RETURN elementId(n) AS elementId
LIMIT $limit
