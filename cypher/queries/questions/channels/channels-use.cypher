// Channels of authorities, and bodies that served as one: who runs them, who has access, which operations used them.
MATCH (ch:Entity)
WHERE (ch.group = 'channel' OR EXISTS { (ch)<-[:USED_CHANNEL]-() }) AND ch.topic IS NULL
WITH ch,
     COLLECT { MATCH (ch)<-[:OPERATES]-(b:Entity) RETURN DISTINCT b.name ORDER BY b.name } AS runBy,
     COLLECT { MATCH (ch)<-[:HAS_ACCESS_TO]-(b:Entity) RETURN DISTINCT b.name ORDER BY b.name } AS accessOf,
     COLLECT { MATCH (ch)<-[:USED_CHANNEL]-(o:Entity) RETURN DISTINCT o.name ORDER BY o.name } AS usedIn
RETURN ch.name AS channel, ch.subtype AS sort, runBy, accessOf, usedIn, size(usedIn) AS operations, ch.id AS channelId, ch
ORDER BY operations DESC, channel
LIMIT 500
