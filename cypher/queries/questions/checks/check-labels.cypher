// Entities whose stored type is not among their labels, and networks, suspects and convicted people without the label Actor, or others with it.
MATCH (n:Entity)
WITH n, n.kind = 'Network' OR n.kind IN ['Person', 'Organisation'] AND coalesce(n.subjectCategory, '') IN ['suspect', 'convicted'] AS actor
WHERE n.kind IS NULL OR NOT n.kind IN labels(n) OR n.secondKind IS NOT NULL AND NOT n.secondKind IN labels(n) OR actor <> n:Actor
RETURN n.name AS name, n.kind AS kind, n.secondKind AS secondKind, labels(n) AS labels, n.subjectCategory AS category, n.id AS id, n
ORDER BY kind, name
LIMIT 1000
