// The best connected entities of one group on the main topic.
MATCH (n:Entity {group: $group})
WHERE coalesce(n.topic, '') <> 'other-policing'
RETURN n {.*, labels: labels(n)} AS node
ORDER BY n.degree DESC, n.id
LIMIT $limit
