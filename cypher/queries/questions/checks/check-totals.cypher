// Totals whose parts, where both are exact and of one unit, are together more. Only what is wholly a part is added.
MATCH (part:Claim {status: 'active', polarity: 'affirmed', inclusion: 'part', qualifier: 'exactly'})
WHERE part.partOfKey IS NOT NULL AND part.number IS NOT NULL
MATCH (total:Claim {key: part.partOfKey})
WHERE total.qualifier IN ['exactly', 'at-most', 'less-than'] AND total.number IS NOT NULL
  AND total.property = part.property AND coalesce(total.baseUnit, '') = coalesce(part.baseUnit, '')
WITH total, sum(part.number) AS parts, collect(part.key) AS claims
WHERE parts > coalesce(total.numberMax, total.number)
RETURN total.key AS totalClaim, total.property AS figure, total.number AS number, total.baseUnit AS unit, parts, claims
ORDER BY totalClaim
LIMIT 1000
