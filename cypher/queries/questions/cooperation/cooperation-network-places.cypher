// Places below the size of a region that one network or its parts touch, where no operation directed against it happened, and from which nobody took part in one.
MATCH (whole:Entity {id: $network})<-[:PART_OF*0..2]-(n:Network)
CALL (n) {
  MATCH way = (n)-[:ACTIVE_IN|INVESTED_IN]->(p:Place) RETURN p, way
  UNION
  MATCH way = (n)<-[:ATTRIBUTED_TO]-(:Entity)-[:OCCURRED_AT|TRANSITS]->(p:Place) RETURN p, way
  UNION
  MATCH way = (n)<-[:MEMBER_OF|HEADS]-(:Actor)-[:ACTIVE_IN|LOCATED_IN]->(p:Place) RETURN p, way
}
WITH whole, n, p, way
WHERE NOT p.subtype IN ['region', 'continent']
  AND NOT EXISTS {
    MATCH (whole)<-[:PART_OF*0..2]-(:Network)<-[:TARGETED]-(:Operation|Event)<-[:PART_OF*0..2]-(:Operation|Event)
          -[:OCCURRED_AT|PARTICIPATED_IN|LED_OPERATION|COORDINATED|HOSTED]-(q:Place)
    WHERE q = p OR EXISTS { (p)-[:PART_OF*1..3]->(q) } OR EXISTS { (q)-[:PART_OF*1..3]->(p) }
  }
RETURN n.name AS network, p.name AS place, p.subtype AS size, collect(DISTINCT [r IN relationships(way) | type(r)][-1]) AS how,
       n.id AS networkId, p.id AS placeId, n, p, collect(way)[0] AS way
ORDER BY place, network
LIMIT 500
