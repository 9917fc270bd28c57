// Places of one route and its branches with their role; `position` only where a source gives an order.
MATCH (:Entity {id: $route})<-[:PART_OF*0..2]-(x:Route)-[r:TRANSITS]->(p:Place)
OPTIONAL MATCH (c:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'})
RETURN x.name AS route, min(c.seq) AS position, p.name AS place, r.role AS role, r.strength AS strength,
       r.statementCount AS statements, x.id AS routeId, p.id AS placeId, x, r, p
ORDER BY route, position IS NULL, position, place, role
LIMIT 500
