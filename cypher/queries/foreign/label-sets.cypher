// Which labels stand together on the first nodes, and how often; an empty list: no label at all.
MATCH (n)
WITH n LIMIT $most
RETURN labels(n) AS labels, count(*) AS count
