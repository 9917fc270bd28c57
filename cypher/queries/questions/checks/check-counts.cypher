// Counts on links against their active claims. The coders' own word is neither document nor origin.
MATCH (a:Entity)-[r]->(b:Entity)
CALL (r) {
  MATCH (c:Claim {linkId: r.id, status: 'active'})
  WITH c, c.polarity = 'affirmed' AS affirmed, c.polarity = 'affirmed' AND NOT coalesce(c.coders, false) AS documented
  RETURN count(DISTINCT CASE WHEN affirmed THEN c.dataSet + ' ' + coalesce(c.statement, c.key) END) AS statements,
         count(DISTINCT CASE WHEN documented THEN c.sourceKey END) AS documents,
         count(DISTINCT CASE WHEN documented THEN c.originKey END) AS origins,
         count(CASE WHEN NOT affirmed THEN 1 END) > 0 AS contested
}
WITH a, r, b, statements, documents, origins, contested
WHERE coalesce(r.statementCount, -1) <> statements OR coalesce(r.documentCount, -1) <> documents
   OR coalesce(r.originCount, -1) <> origins OR coalesce(r.contested, false) <> contested
RETURN a.name AS from, type(r) AS type, b.name AS to, r.statementCount AS saysStatements, statements, r.documentCount AS saysDocuments, documents,
       r.originCount AS saysOrigins, origins, r.contested AS saysContested, contested, a.id AS fromId, b.id AS toId, a, r, b
ORDER BY type, from, to
LIMIT 1000
