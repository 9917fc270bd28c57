// Figures and dates of an entity on which active claims do not meet, each with its qualifier and who says it.
MATCH (n:Entity)
WHERE n.contestedProperties IS NOT NULL
UNWIND n.contestedProperties AS property
MATCH (n)<-[:SUBJECT]-(c:Claim {property: property, status: 'active', polarity: 'affirmed'})-[:CITES]->(s:Source)
RETURN n.name AS about, property, c.qualifier AS qualifier, c.value AS asSaid, c.unit AS unit, c.currency AS currency,
       c.originLabel AS origin, s.title AS source, c.locator AS locator, c.key AS claim, n.id AS aboutId, n
ORDER BY about, property, claim
LIMIT 500
