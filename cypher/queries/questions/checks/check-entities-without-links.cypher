// Entities of the main topic without a single link.
MATCH (n:Entity)
WHERE n.topic IS NULL AND NOT EXISTS { (n)--(:Entity) }
RETURN n.name AS name, n.kind AS kind, n.dataSet AS dataSet, n.id AS id, n
ORDER BY kind, name
LIMIT 1000
