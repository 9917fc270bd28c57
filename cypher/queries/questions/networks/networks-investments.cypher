// Places in which one network or its parts are said to have invested, with how well that is supported.
MATCH (whole:Entity {id: $network})<-[:PART_OF*0..2]-(n:Network)-[r:INVESTED_IN]->(p:Place)
RETURN n.name AS network, p.name AS place, r.strength AS strength, r.statementCount AS statements,
       n.id AS networkId, p.id AS placeId, n, r, p
ORDER BY network, place
LIMIT 500
