// Operations with the channels they used, and the figures that sources give for that use.
MATCH (o:Operation|Event)-[r:USED_CHANNEL]->(ch:Entity)
WHERE o.topic IS NULL
OPTIONAL MATCH (c:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'})
WHERE c.property IS NOT NULL
RETURN o.name AS operation, ch.name AS channel, c.property AS figure, c.qualifier AS qualifier, c.number AS number,
       c.value AS asSaid, r.strength AS strength, c.locator AS locator, o.id AS operationId, ch.id AS channelId, o, r, ch
ORDER BY operation, channel, figure
LIMIT 500
