// Links with at least so many statements that all go back to one origin: repetition is no corroboration.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.topic IS NULL AND r.originCount = 1 AND r.statementCount >= $statements
RETURN a.name AS from, type(r) AS type, b.name AS to, r.statementCount AS statements, r.documentCount AS documents,
       COLLECT { MATCH (c:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'}) WHERE c.coders IS NULL RETURN DISTINCT c.originLabel } AS origins,
       r.strength AS strength, a.id AS fromId, b.id AS toId, a, r, b
ORDER BY statements DESC, from, type, to
LIMIT 1000
