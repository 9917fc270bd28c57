// Names, folded (case, accents and signs apart), that more than one entity of a type carries.
MATCH (n:Entity)
WITH n.kind AS kind, n.nameKey AS nameKey, collect(n) AS entities
WHERE size(entities) > 1
RETURN kind, nameKey, [n IN entities | n.name] AS names, [n IN entities | n.id] AS ids, entities[0] AS first, entities[1] AS second
ORDER BY kind, nameKey
LIMIT 1000
