// Keys of the claims that cite one source, in the order of their rows.
MATCH (s:Source {key: $id})
OPTIONAL MATCH (s)<-[:CITES]-(c:Claim)
WITH s, c ORDER BY c.id SKIP $offset LIMIT $limit
RETURN c.key AS key, COUNT { (s)<-[:CITES]-(:Claim) } AS total
