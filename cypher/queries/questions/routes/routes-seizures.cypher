// Figures of seizures by commodity, unit and qualifier. A figure that is part of a total (partOf) stands in the total; a seizure whose value
// stands in a total is not added again; a figure told twice counts once, as the higher. Only figures with the same qualifier are added.
MATCH (s:Seizure)<-[:SUBJECT]-(c:Claim {status: 'active', polarity: 'affirmed'})
WHERE s.topic IS NULL AND c.property IN ['quantity', 'items', 'value', 'streetValue'] AND c.number IS NOT NULL AND c.partOfKey IS NULL
  AND NOT EXISTS {
    MATCH (s)<-[:SUBJECT]-(other:Claim {property: c.property, status: 'active', polarity: 'affirmed'})
    WHERE other.partOfKey <> c.key AND coalesce(other.assertedObjectId, '') = coalesce(c.assertedObjectId, '')
  }
  AND NOT EXISTS {
    MATCH (s)-[:PART_OF*1..3]->(:Seizure)<-[:SUBJECT]-(total:Claim {property: c.property, status: 'active', polarity: 'affirmed'})
    WHERE total.number IS NOT NULL AND coalesce(total.assertedObjectId, '') = coalesce(c.assertedObjectId, '')
  }
WITH s, c, CASE
       WHEN c.assertedObjectId IS NULL THEN COLLECT { MATCH (s)-[:CONSISTED_OF]->(g:Entity) RETURN g.name ORDER BY g.name }
       ELSE COLLECT { MATCH (g:Entity {id: c.assertedObjectId}) RETURN g.name } END AS goods
ORDER BY c.number DESC, c.key
WITH s, goods, c.property AS figure, coalesce(c.place, '') AS place, c.baseUnit AS unit, collect(c)[0] AS c
RETURN CASE size(goods) WHEN 0 THEN 'not stated' WHEN 1 THEN goods[0] ELSE 'several' END AS commodity,
       figure, sum(c.number) AS number, unit, c.qualifier AS qualifier, count(c) AS figures,
       collect(s.name) AS seizures, collect(c.key) AS claims
ORDER BY figure, unit, number DESC, commodity, qualifier
LIMIT 500
