// Keys of the claims that say something of one entity itself: its figures, dates and attributes.
MATCH (:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
WHERE c.property IS NOT NULL AND c.predicate IS NULL
RETURN c.key AS key
ORDER BY c.property, c.status, c.validFrom, key
LIMIT $limit
