// All properties of a node as they stand.
MATCH (n)
WHERE elementId(n) = $elementId
RETURN properties(n) AS props
