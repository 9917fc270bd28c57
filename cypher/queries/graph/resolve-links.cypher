// The links between entities behind some element ids.
UNWIND $elementIds AS elementId
MATCH (a:Entity)-[r]->(b:Entity)
WHERE elementId(r) = elementId
RETURN elementId, r.id AS id, a.id AS source, b.id AS target
