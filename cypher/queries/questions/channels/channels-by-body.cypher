// Agencies and countries with the channels they run, have access to, or used in an operation in which they took part.
MATCH (b:Agency|Place)
WHERE b.topic IS NULL
CALL (b) {
  MATCH (b)-[:OPERATES|HAS_ACCESS_TO]->(ch:Entity {group: 'channel'}) RETURN ch
  UNION
  MATCH (b)-[:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED]->(:Operation|Event)-[:USED_CHANNEL]->(ch:Entity) RETURN ch
}
WITH b, ch
WHERE b <> ch
RETURN b.name AS body, b.kind AS kind, count(DISTINCT ch) AS channels, collect(DISTINCT ch.name) AS names, b.id AS bodyId, b
ORDER BY channels DESC, body
LIMIT 500
