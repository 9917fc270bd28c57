// Platforms of offenders at which an operation or event was directed, with the authorities that took part.
MATCH (o:Operation|Event)-[r:TARGETED]->(p:Entity {group: 'offender-platform'})
WHERE r.topic IS NULL
RETURN p.name AS platform, p.subtype AS sort, o.name AS operation, r.strength AS strength,
       COLLECT {
         MATCH (o)<-[:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED]-(b:Agency|Place)
         RETURN DISTINCT b.name ORDER BY b.name
       } AS by,
       p.id AS platformId, o.id AS operationId, o, r, p
ORDER BY platform, operation
LIMIT 500
