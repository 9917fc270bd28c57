// Those who are said to work with one network or with its parts (two levels), claim by claim: who says so, in which source, at which line.
MATCH (whole:Entity {id: $network})<-[:PART_OF*0..2]-(n:Network)
MATCH (n)-[r:COLLABORATES_WITH|EXCHANGES_WITH|SUPPLIES]-(other:Actor)
MATCH (c:Claim {linkId: r.id, status: 'active'})-[:CITES]->(s:Source)
OPTIONAL MATCH (speaker:Entity {id: c.saidById})
RETURN n.name AS network, type(r) AS tie, other.name AS counterpart, r.strength AS strength,
       c.polarity AS polarity, c.certainty AS certainty, coalesce(speaker.name, c.saidBy, c.originLabel) AS onTheWordOf,
       s.title AS source, c.locator AS locator, n.id AS networkId, other.id AS counterpartId, c.key AS claim, n, r, other
ORDER BY network, counterpart, claim
LIMIT 500
