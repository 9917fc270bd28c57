// How many entities each source introduces.
MATCH (n:Entity)
WHERE n.source IS NOT NULL
RETURN n.source AS key, count(*) AS entities
