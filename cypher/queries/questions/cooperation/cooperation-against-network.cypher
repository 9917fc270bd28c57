// Authorities and countries in operations directed against one network, one of its parts or one of its people, role by role.
MATCH (:Entity {id: $network})<-[:PART_OF*0..2]-(n:Network)
CALL (n) {
  MATCH (n)<-[t:TARGETED]-(o:Operation|Event) RETURN o, t, n AS target
  UNION
  MATCH (n)<-[:MEMBER_OF|HEADS]-(p:Actor)<-[t:TARGETED]-(o:Operation|Event) RETURN o, t, p AS target
}
MATCH (o)<-[:PART_OF*0..2]-(x:Operation|Event)<-[r:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED]-(a:Agency|Place)
RETURN DISTINCT o.name AS operation, target.name AS target, a.name AS body, a.kind AS kind, type(r) AS how, r.role AS role,
       x.name AS part, r.strength AS strength, o.id AS operationId, target.id AS targetId, a.id AS bodyId, a, r, x, t, o
ORDER BY operation, target, body, how, role
LIMIT 500
