// Keys of the claims that deny a link of one entity which no other claim affirms: such a link is not drawn, so it is listed.
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim {polarity: 'negated', status: 'active'})
WHERE c.linkId IS NOT NULL
  AND NOT EXISTS { MATCH (:Claim {linkId: c.linkId, polarity: 'affirmed', status: 'active'}) }
RETURN DISTINCT c.key AS key
ORDER BY key
LIMIT $limit
