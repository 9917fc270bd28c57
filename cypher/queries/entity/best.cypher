// The three best supported neighbours of one entity for each link type and direction, and how many there are: what its summary says.
MATCH (a:Entity {id: $id})-[r/*types*/]-(n:Entity)
WHERE n <> a
  AND (a.topic = 'other-policing' OR coalesce(r.topic, '') <> 'other-policing' AND coalesce(n.topic, '') <> 'other-policing')
WITH r, n, startNode(r) = a AS out,
     CASE r.strength WHEN 'confirmed' THEN 2 WHEN 'unconfirmed' THEN 1 ELSE 0 END AS rank
ORDER BY rank DESC, r.statementCount DESC, n.name, n.id
WITH type(r) AS type, out, collect(DISTINCT n {.id, .name, .kind, .group, .nameBasis, .countryCode}) AS neighbours
RETURN type, out, size(neighbours) AS total, neighbours[..3] AS best
