// All figures of one operation, its events and seizures, each with the total it is part of: which count and which are already in another.
MATCH (s:Operation|Event|Seizure)-[:SEIZED_DURING|PART_OF*0..3]->(:Operation {id: $operation})
MATCH (s)<-[:SUBJECT]-(c:Claim {status: 'active', polarity: 'affirmed'})
WHERE c.number IS NOT NULL
OPTIONAL MATCH (total:Claim {key: c.partOfKey})
OPTIONAL MATCH (what:Entity {id: c.assertedObjectId})
OPTIONAL MATCH (place:Entity {id: c.place})
RETURN DISTINCT s.name AS subject, c.property AS figure, what.name AS goods, c.qualifier AS qualifier, c.number AS number, c.baseUnit AS unit,
       place.name AS place, CASE WHEN total IS NULL THEN 'on its own' ELSE c.inclusion END AS counts,
       total.number AS ofTotal, c.key AS claim, c.partOfKey AS totalClaim, s.id AS subjectId
ORDER BY figure, ofTotal IS NOT NULL, number DESC, claim
LIMIT 500
