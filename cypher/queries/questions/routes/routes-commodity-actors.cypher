// Networks and suspects said to traffic one commodity or one of its kinds, and seizures of it with the place and whom they are attributed to.
MATCH (:Entity {id: $commodity})<-[:PART_OF*0..3]-(t:Commodity)
CALL (t) {
  MATCH way = (n:Actor)-[r:TRAFFICS]->(t) RETURN n AS who, type(r) AS how, r.strength AS strength, way
  UNION
  MATCH way = (t)<-[:CONSISTED_OF]-(s:Seizure)-[r:ATTRIBUTED_TO|SEIZED_FROM]->(n:Actor) RETURN n AS who, type(r) AS how, r.strength AS strength, way
  UNION
  MATCH way = (t)<-[r:CONSISTED_OF]-(s:Seizure)
  WHERE NOT EXISTS { (s)-[:ATTRIBUTED_TO|SEIZED_FROM]->(:Actor) }
  RETURN s AS who, 'seized, attributed to nobody' AS how, r.strength AS strength, way
}
RETURN t.name AS commodity, who.name AS who, who.kind AS kind, how, strength,
       [n IN nodes(way) WHERE n:Seizure | n.name] AS seizure,
       COLLECT { UNWIND nodes(way) AS s MATCH (s:Seizure)-[:OCCURRED_AT]->(p:Place) RETURN DISTINCT p.name ORDER BY p.name } AS places,
       who.id AS whoId, t.id AS commodityId, way
ORDER BY commodity, how, who
LIMIT 500
