// Links of one type and role between the same two in the same direction more than once, and links without a direction that are stored
// from the larger id to the smaller.
MATCH (a:Entity)-[r]->(b:Entity)
WITH a, b, type(r) AS type, coalesce(r.role, '') AS role, collect(r) AS links
WITH a, b, type, role, links,
     type IN ['COLLABORATES_WITH', 'RIVAL_OF', 'EXCHANGES_WITH', 'RELATIVE_OF', 'COOPERATES_WITH', 'PARTNER_OF', 'POSSIBLY_SAME_AS', 'LINKED_TO']
     AND a.id > b.id AS wrongWay
WHERE size(links) > 1 OR wrongWay
RETURN a.name AS from, type, b.name AS to, role, size(links) AS links, wrongWay, a.id AS fromId, b.id AS toId, a, links[0] AS r, b
ORDER BY type, from, to
LIMIT 1000
