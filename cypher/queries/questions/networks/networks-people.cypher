// People and groups tied to one network or its parts as members or heads, with the legal status that sources give them, and for what.
MATCH (whole:Entity {id: $network})<-[:PART_OF*0..2]-(n:Network)<-[r:MEMBER_OF|HEADS]-(p:Actor)
OPTIONAL MATCH (p)<-[:SUBJECT]-(c:Claim {property: 'legalStatus', status: 'active', polarity: 'affirmed'})
RETURN p.name AS who, type(r) AS tie, n.name AS network, r.strength AS tieStrength,
       collect(DISTINCT c.value) AS legalStatus, collect(DISTINCT c.legalFor) AS legalFor,
       p.id AS whoId, n.id AS networkId, p, r, n
ORDER BY network, who, whoId
LIMIT 500
