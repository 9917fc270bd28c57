// Keys of the claims that a link rests on, and of those that deny it: affirming ones first, then by date of publication.
MATCH (c:Claim {linkId: $id})-[:CITES]->(s:Source)
RETURN c.key AS key
ORDER BY c.status <> 'active', c.polarity, s.publishedOn, key
LIMIT $limit
