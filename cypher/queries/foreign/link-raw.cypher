// All properties of a relationship as they stand.
MATCH ()-[r]->()
WHERE elementId(r) = $elementId
RETURN properties(r) AS props
