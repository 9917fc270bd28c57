// All figures of one operation, its events and seizures, and those that are part of one of these: which count, and which stand in a total.
MATCH (near:Operation|Event|Seizure)-[:SEIZED_DURING|PART_OF*0..3]->(:Entity {id: $operation})
MATCH (near)<-[:SUBJECT]-(own:Claim {status: 'active', polarity: 'affirmed'})
WHERE own.number IS NOT NULL
WITH collect(DISTINCT own.key) AS keys
MATCH (c:Claim {status: 'active', polarity: 'affirmed'})-[:SUBJECT]->(s:Entity)
WHERE c.number IS NOT NULL AND (c.key IN keys OR c.partOfKey IN keys)
OPTIONAL MATCH (total:Claim {key: c.partOfKey})
OPTIONAL MATCH (what:Entity {id: c.assertedObjectId})
OPTIONAL MATCH (place:Entity {id: c.place})
RETURN DISTINCT s.name AS subject, c.property AS figure, what.name AS goods, c.qualifier AS qualifier, c.number AS number, c.baseUnit AS unit,
       place.name AS place, CASE WHEN total IS NULL THEN 'on its own' ELSE c.inclusion END AS counts,
       total.number AS ofTotal, c.key AS claim, c.partOfKey AS totalClaim, s.id AS subjectId
ORDER BY figure, ofTotal IS NOT NULL, number DESC, claim
LIMIT 500
