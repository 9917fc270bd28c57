// All shortest routes of two hops or more between two entities. The hop at either end may be of any type that joins it; between, only what
// the profile lets stand in the middle: actors ($actors), some groups ($groups), or anything.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = ALL SHORTEST
  (a)
  -[first/*ends*/ WHERE $otherTopic OR coalesce(first.topic, '') <> 'other-policing']-
  (m:Entity WHERE ($otherTopic OR coalesce(m.topic, '') <> 'other-policing')
    AND (NOT $actors OR m:Actor) AND ($groups IS NULL OR m.group IN $groups))
  ((u)
   -[between/*middle*/ WHERE $otherTopic OR coalesce(between.topic, '') <> 'other-policing']-
   (v:Entity WHERE NOT $endsOnly AND ($otherTopic OR coalesce(v.topic, '') <> 'other-policing')
     AND (NOT $actors OR v:Actor) AND ($groups IS NULL OR v.group IN $groups))){0,8}
  ()
  -[last/*ends*/ WHERE $otherTopic OR coalesce(last.topic, '') <> 'other-policing']-
  (b)
WITH p WHERE length(p) <= $maxHops
LIMIT $limit
RETURN [n IN nodes(p) | n {.*, labels: labels(n)}] AS nodes,
       [r IN relationships(p) | r {.*, type: type(r), source: startNode(r).id, target: endNode(r).id}] AS links
