// Places of one commodity or one of its kinds: what sources say of the goods themselves, and of the routes that carry them.
MATCH (:Entity {id: $commodity})<-[:PART_OF*0..3]-(t:Commodity)
CALL (t) {
  MATCH way = (t)-[r:TRANSITS]->(p:Place) RETURN p, r.role AS role, way, 'said of the goods' AS basis
  UNION
  MATCH way = (t)<-[:CARRIES]-(:Route)-[r:TRANSITS]->(p:Place) RETURN p, r.role AS role, way, 'said of a route that carries them' AS basis
}
RETURN t.name AS commodity, coalesce(role, 'not stated') AS role, p.name AS place, basis, count(*) AS ways,
       t.id AS commodityId, p.id AS placeId, collect(way)[0] AS way
ORDER BY commodity, role, place, basis
LIMIT 500
