// Channels of one country: it or a region it belongs to has access, it hosts or runs one, or it took part in an operation that used one.
MATCH (c:Entity {id: $country})
CALL (c) {
  MATCH way = (c)-[:PART_OF*0..3]->(:Place)-[:HAS_ACCESS_TO|OPERATES]->(ch:Entity) RETURN ch, way, 'access' AS ground
  UNION
  MATCH way = (c)-[:PARTICIPATED_IN|LED_OPERATION|COORDINATED|HOSTED]->(:Operation|Event)-[:USED_CHANNEL]->(ch:Entity)
  RETURN ch, way, 'operation that used it' AS ground
}
// The shortest way of each; of two as long always the same.
WITH c, ch, ground, way ORDER BY length(way), [n IN nodes(way) | n.id]
WITH c, ch, ground, collect(way)[0] AS way
RETURN ch.name AS channel, ground, [n IN nodes(way)[..-1] WHERE n <> c | n.name] AS by, ch.id AS channelId, way
ORDER BY channel, ground
LIMIT 500
