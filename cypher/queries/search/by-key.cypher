// Entities whose folded name is the key or begins with it, the exact ones and the best connected first.
MATCH (n:Entity)
WHERE n.nameKey STARTS WITH $key
  AND ($kind IS NULL OR n.kind = $kind OR n.secondKind = $kind OR n.group = $kind)
RETURN n {.*, labels: labels(n)} AS node
ORDER BY n.nameKey = $key DESC, coalesce(n.topic, '') <> '', n.degree DESC, n.id
LIMIT $limit
