// Speakers whom sources quote: named bodies and people, and those without a name (in angle quotes).
MATCH (c:Claim {status: 'active'})-[:CITES]->(s:Source)
WHERE c.topic IS NULL AND c.saidBy IS NOT NULL
OPTIONAL MATCH (n:Entity {id: c.saidById})
RETURN coalesce(n.name, c.saidBy) AS speaker, count(DISTINCT coalesce(c.statement, c.key)) AS statements, count(*) AS claims,
       collect(DISTINCT s.title) AS sources, n.id AS speakerId, n
ORDER BY statements DESC, speaker
LIMIT 500
