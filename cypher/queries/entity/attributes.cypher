// Keys of the claims that say something of one entity: its figures, dates and attributes, and the figures on links at either of its ends.
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.property IS NOT NULL
WITH DISTINCT c
RETURN c.key AS key
ORDER BY c.property, c.predicate IS NOT NULL, c.status, c.validFrom, key
LIMIT $limit
