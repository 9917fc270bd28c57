// How many entities there are of each group.
MATCH (n:Entity)
RETURN n.group AS group, n.kind AS kind, coalesce(n.topic, '') = 'other-policing' AS otherTopic, count(*) AS count
ORDER BY count DESC, group
