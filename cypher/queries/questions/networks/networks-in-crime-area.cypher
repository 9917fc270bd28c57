// Networks and suspects that engage in one crime area or move one commodity, or one of its kinds (three levels).
MATCH (whole:Entity {id: $thing})<-[:PART_OF*0..3]-(t:Entity)<-[r:ENGAGES_IN|TRAFFICS]-(n:Actor)
WHERE r.topic IS NULL
RETURN n.name AS actor, n.kind AS kind, type(r) AS does, t.name AS thing, r.strength AS strength,
       r.statementCount AS statements, n.id AS actorId, t.id AS thingId, n, r, t
ORDER BY actor, thing
LIMIT 500
