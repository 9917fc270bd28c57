// Places at which people tied to a network as members or heads act, are held or were arrested; one row for each person and place.
MATCH (n:Network)<-[r:MEMBER_OF|HEADS]-(p:Actor)
WHERE n.topic IS NULL AND p:!Network
CALL (p) {
  MATCH way = (p)-[:ACTIVE_IN|LOCATED_IN]->(place:Place)
  RETURN place, way, 'acts or is held there' AS how
  UNION
  MATCH way = (p)-[:ARRESTED_IN]->(e:Entity)-[:OCCURRED_AT]->(place:Place)
  RETURN place, way,
         CASE WHEN COUNT { (e)-[:OCCURRED_AT]->(:Place) } > 1 THEN 'arrested there or in another place of the event'
              ELSE 'arrested there' END AS how
}
RETURN DISTINCT n.name AS network, p.name AS who, how, place.name AS place,
       n.id AS networkId, p.id AS whoId, place.id AS placeId, n, r, way
ORDER BY network, place, who
LIMIT 500
