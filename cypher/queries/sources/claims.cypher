// Keys of the claims that rest on one source: those that cite it, and those whose source names it as where it has them from.
MATCH (s:Source {key: $id})
OPTIONAL MATCH (s)<-[:CITES|CITED_PUBLICATION]-(c:Claim)
WITH DISTINCT s, c ORDER BY c.id SKIP $offset LIMIT $limit
RETURN c.key AS key, COUNT { (s)<-[:CITES|CITED_PUBLICATION]-(:Claim) } AS total
