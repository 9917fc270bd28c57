// Pairs of countries that one network or its parts touch, itself or by a smaller place, and which took part in no recorded operation together.
MATCH (:Entity {id: $network})<-[:PART_OF*0..2]-(n:Network)
CALL (n) {
  MATCH (n)-[:ACTIVE_IN|INVESTED_IN]->(p:Place) RETURN p
  UNION
  MATCH (n)<-[:ATTRIBUTED_TO]-(:Entity)-[:OCCURRED_AT|TRANSITS]->(p:Place) RETURN p
  UNION
  MATCH (n)<-[:MEMBER_OF|HEADS]-(:Actor)-[:ACTIVE_IN|LOCATED_IN]->(p:Place) RETURN p
}
MATCH (p)-[:PART_OF*0..2]->(country:Place {subtype: 'country'})
WITH collect(DISTINCT country) AS countries
UNWIND countries AS a
UNWIND countries AS b
WITH a, b
WHERE a.id < b.id
  AND NOT EXISTS {
    MATCH (a)-[:PARTICIPATED_IN|LED_OPERATION|COORDINATED|HOSTED]->(:Operation|Event)-[:PART_OF*0..2]->(o:Operation)
          <-[:PART_OF*0..2]-(:Operation|Event)<-[:PARTICIPATED_IN|LED_OPERATION|COORDINATED|HOSTED]-(b)
  }
RETURN a.name AS first, b.name AS second, a.id AS firstId, b.id AS secondId, a, b
ORDER BY first, second
LIMIT 1000
