// Claims on the word of one body, organisation or person: quoted in a source, or as the origin of what it says.
MATCH (speaker:Entity {id: $speaker})
MATCH (c:Claim {status: 'active'})-[:SUBJECT]->(n:Entity)
WHERE c.saidById = speaker.id OR c.originId = speaker.id
MATCH (c)-[:CITES]->(s:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN n.name AS about, coalesce(c.predicate, c.property) AS what, coalesce(o.name, c.value) AS object, c.polarity AS polarity,
       c.certainty AS certainty, coalesce(c.saidById, '') = speaker.id AS quoted, s.title AS source, c.locator AS locator,
       c.key AS claim, n.id AS aboutId, n
ORDER BY source, claim
LIMIT 1000
