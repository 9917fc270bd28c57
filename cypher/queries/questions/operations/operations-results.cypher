// Figures of each operation, of its events and of what was seized during them; an operation within another has its own rows. Counted once, as the claims say:
// a figure that is part of a total (partOf) stands in the total; a thing that stands in a total, or is part of a thing with such a figure,
// is not added again; a figure told twice counts once, as the higher. Only figures with the same qualifier are added.
MATCH (o:Operation)
WHERE o.topic IS NULL
MATCH way = (s:Operation|Event|Seizure)-[:SEIZED_DURING|PART_OF*0..3]->(o)
WHERE none(n IN nodes(way)[..-1] WHERE n:Operation)
MATCH (s)<-[:SUBJECT]-(c:Claim {status: 'active', polarity: 'affirmed'})
WHERE c.property IN ['arrests', 'detentions', 'searches', 'quantity', 'items', 'value', 'streetValue', 'companiesSeized', 'servicesDisabled']
  AND c.number IS NOT NULL AND c.partOfKey IS NULL
  AND NOT EXISTS {
    MATCH (s)<-[:SUBJECT]-(other:Claim {property: c.property, status: 'active', polarity: 'affirmed'})
    WHERE other.partOfKey <> c.key AND coalesce(other.assertedObjectId, '') = coalesce(c.assertedObjectId, '')
      AND coalesce(other.place, '') = coalesce(c.place, '')
  }
  AND NOT EXISTS {
    MATCH (s)-[:PART_OF*1..3]->(whole:Operation|Event|Seizure)<-[:SUBJECT]-(total:Claim {property: c.property, status: 'active', polarity: 'affirmed'})
    WHERE total.number IS NOT NULL AND coalesce(total.assertedObjectId, '') = coalesce(c.assertedObjectId, '')
  }
WITH DISTINCT o, s, c, CASE
       WHEN c.assertedObjectId IS NULL THEN COLLECT { MATCH (s)-[:CONSISTED_OF]->(g:Entity) RETURN g.name ORDER BY g.name }
       ELSE COLLECT { MATCH (g:Entity {id: c.assertedObjectId}) RETURN g.name } END AS goods
ORDER BY c.number DESC, c.key
WITH o, s, goods, c.property AS figure, coalesce(c.place, '') AS place, c.baseUnit AS unit, collect(c)[0] AS c
RETURN o.name AS operation, figure, goods, sum(c.number) AS number, unit, c.qualifier AS qualifier,
       count(c) AS figures, collect(c.key) AS claims, o.id AS operationId, o
ORDER BY operation, figure, goods, qualifier
LIMIT 1000
