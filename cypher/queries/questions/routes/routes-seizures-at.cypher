// Seizures in one place or a part of it, or during an operation or event there, with the goods.
MATCH (:Entity {id: $place})<-[:PART_OF*0..3]-(p:Place)
CALL (p) {
  MATCH way = (s:Seizure)-[:OCCURRED_AT]->(p) RETURN s, way, 'seized there' AS how
  UNION
  MATCH way = (s:Seizure)-[:SEIZED_DURING]->(e:Operation|Event)-[:OCCURRED_AT]->(p)
  WHERE NOT EXISTS { (s)-[:OCCURRED_AT]->(:Place) }
  RETURN s, way, CASE WHEN COUNT { (e)-[:OCCURRED_AT]->(:Place) } > 1 THEN 'during something in this and other places'
                      ELSE 'during something there' END AS how
}
RETURN s.name AS seizure, s.subtype AS measure, p.name AS place, how, s.spanFrom AS firstDay,
       COLLECT { MATCH (s)-[:CONSISTED_OF]->(g:Entity) RETURN g.name ORDER BY g.name } AS goods,
       s.id AS seizureId, p.id AS placeId, way
ORDER BY place, seizure
LIMIT 500
