// Operations and events with the instruments, programmes and task forces under which they were conducted, and who paid for these.
MATCH (o:Operation|Event)-[r:CONDUCTED_UNDER]->(i:Entity)
WHERE o.topic IS NULL
RETURN o.name AS operation, i.name AS framework, i.kind AS kind, i.subtype AS sort, r.strength AS strength,
       COLLECT { MATCH (i)-[:FUNDED_BY]->(payer:Entity) RETURN payer.name ORDER BY payer.name } AS fundedBy,
       COLLECT { MATCH (i)<-[:ESTABLISHED]-(founder:Entity) RETURN founder.name ORDER BY founder.name } AS establishedBy,
       o.id AS operationId, i.id AS frameworkId, o, r, i
ORDER BY operation, framework
LIMIT 500
