// Events and operations in their recorded order: what resulted in, was followed by or succeeded what.
MATCH (a:Entity)-[r:RESULTED_IN|FOLLOWED_BY|SUCCEEDS]->(b:Entity)
WHERE r.topic IS NULL
RETURN a.name AS first, type(r) AS link, b.name AS second, r.strength AS strength, a.spanFrom AS firstDay, b.spanFrom AS secondDay,
       a.id AS firstId, b.id AS secondId, a, r, b
ORDER BY first, link, second
LIMIT 500
