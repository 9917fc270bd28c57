// Pairs that may be the same, with the coders’ reasons for and against. They are never merged without a person’s judgement.
MATCH (a:Entity)-[r:POSSIBLY_SAME_AS]->(b:Entity)
WHERE r.topic IS NULL
OPTIONAL MATCH (c:Claim {linkId: r.id, status: 'active'})
RETURN a.name AS first, b.name AS second, a.kind AS kind, collect(c.note) AS reasons,
       COUNT { (a)--(:Entity)--(b) } AS linksToTheSame, a.id AS firstId, b.id AS secondId, a, r, b
ORDER BY first, second
LIMIT 500
