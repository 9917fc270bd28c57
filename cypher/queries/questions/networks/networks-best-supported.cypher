// Ties between networks, suspects and convicted people, the best supported first: strength, then statements, then origins.
MATCH (a:Actor)-[r:MEMBER_OF|HEADS|PART_OF|COLLABORATES_WITH|RIVAL_OF|SUPPLIES|EXCHANGES_WITH|RELATIVE_OF]->(b:Actor)
WHERE r.topic IS NULL
RETURN a.name AS from, type(r) AS tie, b.name AS to, r.strength AS strength, r.contested AS contested,
       r.statementCount AS statements, r.documentCount AS documents, r.originCount AS origins,
       a.id AS fromId, b.id AS toId, a, r, b
ORDER BY CASE strength WHEN 'confirmed' THEN 0 WHEN 'unconfirmed' THEN 1 ELSE 2 END, statements DESC, origins DESC, from, to
LIMIT 500
