// The best connected entities of a kind or group; of all kinds without one.
MATCH (n:Entity)
WHERE $kind IS NULL OR n.kind = $kind OR n.secondKind = $kind OR n.group = $kind
RETURN n {.*, labels: labels(n)} AS node
ORDER BY coalesce(n.topic, '') <> '', n.degree DESC, n.id
LIMIT $limit
