// Partners and parties to its agreements with which one agency shares no recorded operation, neither themselves nor by a region they belong to or one of their countries.
MATCH (a:Entity {id: $agency})
CALL (a) {
  MATCH way = (a)-[:PARTNER_OF|COOPERATES_WITH]-(b:Entity) RETURN b, way
  UNION
  MATCH way = (a)-[:PARTY_TO]->(:Instrument)<-[:PARTY_TO]-(b:Entity) RETURN b, way
}
WITH a, b, collect(way) AS ways
WHERE a <> b
  AND NOT EXISTS {
    MATCH (a)-[:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED]->(:Operation|Event)-[:PART_OF*0..2]->(o:Operation)
          <-[:PART_OF*0..2]-(:Operation|Event)<-[:PARTICIPATED_IN|LED_OPERATION|COORDINATED|SUPPORTED|HOSTED]-(m:Entity)
    WHERE m = b OR EXISTS { (b)-[:PART_OF*1..2]->(m) } OR EXISTS { (m)-[:PART_OF*1..2]->(b) }
  }
RETURN a.name AS agency, b.name AS partner, b.kind AS kind,
       reduce(names = [], w IN ways | names + [r IN relationships(w) | type(r)][0]) AS by,
       a.id AS agencyId, b.id AS partnerId, ways[0] AS way
ORDER BY partner
LIMIT 500
