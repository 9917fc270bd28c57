// How many neighbours an entity has for each link type, direction and group: own, and only through its parts. Counted as page.cypher
// finds them, so that an expansion by one of these rows yields just so many.
MATCH (a:Entity {id: $id})
CALL (a) {
  RETURN a AS at
  UNION
  MATCH (a:Network)<-[:PART_OF*1..2]-(at:Network) WHERE $parts AND at <> a
  RETURN at
}
WITH a, collect(at) AS ats
UNWIND ats AS at
MATCH (at)-[r/*types*/]-(n:Entity)
WITH a, ats, at, r, n, startNode(r) = at AS out
WHERE n <> a AND n <> at
  AND NOT (at <> a AND out AND type(r) = 'PART_OF' AND n IN ats)
  AND (a.topic = 'other-policing' OR coalesce(r.topic, '') <> 'other-policing' AND coalesce(n.topic, '') <> 'other-policing')
WITH type(r) AS type,
     CASE WHEN type(r) IN $symmetric THEN 'both' WHEN out THEN 'out' ELSE 'in' END AS direction,
     n, max(at = a) AS own
RETURN type, direction, n.group AS group, n.kind AS kind,
       sum(CASE WHEN own THEN 1 ELSE 0 END) AS own, sum(CASE WHEN own THEN 0 ELSE 1 END) AS throughParts
ORDER BY own + throughParts DESC, type, direction, group, kind
