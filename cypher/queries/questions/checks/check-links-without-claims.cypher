// Links that are drawn although no active claim affirms them: they were written past the loader, or a load was cut short.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.id IS NULL OR NOT EXISTS { MATCH (:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'}) }
RETURN a.name AS from, type(r) AS type, b.name AS to, r.id AS linkId, a.id AS fromId, b.id AS toId, a, r, b
ORDER BY type, from, to
LIMIT 1000
