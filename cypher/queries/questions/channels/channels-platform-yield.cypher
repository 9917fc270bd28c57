// All that one platform led to: who and what was identified through it, and the operations that used its data.
MATCH (p:Entity {id: $platform})<-[r:IDENTIFIED_THROUGH|USED_DATA_OF]-(n:Entity)
OPTIONAL MATCH (n)<-[:TARGETED]-(o:Operation)
RETURN n.name AS found, n.kind AS kind, type(r) AS how, r.strength AS strength, r.statementCount AS statements,
       collect(DISTINCT o.name) AS targetOf, n.id AS foundId, n, r, p
ORDER BY kind, found, how
LIMIT 500
