// Links that join two entities directly.
MATCH (a:Entity {id: $from})-[r/*ends*/]-(b:Entity {id: $to})
WHERE $otherTopic OR coalesce(r.topic, '') <> 'other-policing'
RETURN [a {.*, labels: labels(a)}, b {.*, labels: labels(b)}] AS nodes,
       [r {.*, type: type(r), source: startNode(r).id, target: endNode(r).id}] AS links
ORDER BY r.strength, r.id
LIMIT $limit
