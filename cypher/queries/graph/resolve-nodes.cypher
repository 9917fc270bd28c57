// The entities behind some element ids; whatever else a node is has no id here.
UNWIND $elementIds AS elementId
MATCH (n:Entity)
WHERE elementId(n) = elementId
RETURN elementId, n.id AS id
