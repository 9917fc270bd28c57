// Bodies and countries in one operation and its parts, with role and the word for it in the source.
MATCH (x:Operation|Event)-[:PART_OF*0..3]->(:Entity {id: $operation})
MATCH (b:Entity)-[r:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED|ESTABLISHED]->(x)
OPTIONAL MATCH (c:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'})
RETURN b.name AS body, b.kind AS kind, type(r) AS how, r.role AS role, x.name AS what, r.strength AS strength,
       collect(DISTINCT c.subjectAsWritten) AS asWritten, b.id AS bodyId, x.id AS whatId, b, r, x
ORDER BY body, how, role, what
LIMIT 500
