// Number of nodes of a label, from Neo4j's own count.
MATCH (n/*label*/)
RETURN count(n) AS count
