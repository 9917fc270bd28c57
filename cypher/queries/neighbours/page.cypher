// Neighbours of one entity, best supported first: its own, and (with $parts, between networks) those of its parts, two levels down.
// Other topics are left out unless the entity itself is of one. A tie says at which part it hangs.
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
  // A part's link to its whole is no link of the whole.
  AND NOT (at <> a AND out AND type(r) = 'PART_OF' AND n IN ats)
  AND (a.topic = 'other-policing' OR coalesce(r.topic, '') <> 'other-policing' AND coalesce(n.topic, '') <> 'other-policing')
  AND ($only IS NULL OR type(r) IN $only)
  AND ($kinds IS NULL OR n.kind IN $kinds OR n.secondKind IN $kinds OR n.group IN $kinds)
  AND ($direction = 'both' OR type(r) IN $symmetric OR out = ($direction = 'out'))
WITH a, n,
     max(CASE r.strength WHEN 'confirmed' THEN 2 WHEN 'unconfirmed' THEN 1 ELSE 0 END) AS rank,
     max(r.statementCount) AS statements,
     collect({at: at.id, link: r {.*, type: type(r), source: startNode(r).id, target: endNode(r).id}}) AS ties
ORDER BY rank DESC, statements DESC, n.name, n.id
SKIP $offset LIMIT $limit
RETURN n {.*, labels: labels(n)} AS node, ties
