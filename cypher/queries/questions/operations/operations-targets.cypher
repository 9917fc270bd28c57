// What operations and events were directed against: networks, people, platforms and crime areas.
MATCH (o:Operation|Event)-[r:TARGETED]->(t:Entity)
WHERE r.topic IS NULL
RETURN o.name AS operation, t.name AS target, t.kind AS kind, r.strength AS strength, r.statementCount AS statements,
       o.id AS operationId, t.id AS targetId, o, r, t
ORDER BY operation, kind, target
LIMIT 500
