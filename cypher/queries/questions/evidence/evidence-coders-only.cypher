// Links for which every affirming claim is inferred by the coders or stands on their own knowledge: no document states them.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.topic IS NULL AND r.strength = 'tentative'
  AND NOT EXISTS {
    MATCH (c:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'})
    WHERE c.coders IS NULL AND c.certainty <> 'coder-inferred'
  }
RETURN a.name AS from, type(r) AS type, b.name AS to, r.documentCount = 0 AS generalKnowledge, r.statementCount AS statements,
       a.id AS fromId, b.id AS toId, a, r, b
ORDER BY type, from, to
LIMIT 1000
