// Pairs of networks that share what they do, where they act or what they use, and between which no tie is recorded. What is shared is no tie.
MATCH (a:Network)-[:ENGAGES_IN|TRAFFICS|ACTIVE_IN|INVESTED_IN|USES|IDENTIFIED_THROUGH]->(t:Entity)
      <-[:ENGAGES_IN|TRAFFICS|ACTIVE_IN|INVESTED_IN|USES|IDENTIFIED_THROUGH]-(b:Network)
WHERE a.id < b.id AND a.topic IS NULL AND b.topic IS NULL
  AND NOT EXISTS { (a)-[:COLLABORATES_WITH|RIVAL_OF|SUPPLIES|EXCHANGES_WITH|HEADS|MEMBER_OF]-(b) }
  AND NOT EXISTS { (a)-[:PART_OF*1..3]-(b) }
RETURN a.name AS first, b.name AS second, count(DISTINCT t) AS shared, collect(DISTINCT t.name) AS inCommon,
       EXISTS { (a)-[:POSSIBLY_SAME_AS]-(b) } AS possiblyTheSame, a.id AS firstId, b.id AS secondId, a, b
ORDER BY shared DESC, first, second
LIMIT 500
