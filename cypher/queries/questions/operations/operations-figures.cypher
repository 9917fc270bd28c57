// All figures of one property, with qualifier, unit, the total they are part of, and who says so.
MATCH (c:Claim {property: $property, status: 'active', polarity: 'affirmed'})-[:SUBJECT]->(s:Entity)
WHERE c.topic IS NULL AND ($least IS NULL OR c.number >= $least)
MATCH (c)-[:CITES]->(src:Source)
RETURN s.name AS about, c.qualifier AS qualifier, c.number AS number, c.value AS asSaid, c.baseUnit AS unit, c.validFrom AS date,
       c.partOfKey AS partOf, c.inclusion AS inclusion, c.originLabel AS origin, src.title AS source, c.locator AS locator,
       c.key AS claim, s.id AS aboutId, s
ORDER BY number DESC, about, claim
LIMIT 500
