// How many statements, documents and origins speak of one entity. The coders' own sources are no documents.
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim {status: 'active'})-[:CITES]->(s:Source)
WITH DISTINCT c, s.id IN $coders AS coders
RETURN count(DISTINCT coalesce(c.statement, c.key)) AS statements,
       count(DISTINCT CASE WHEN coders THEN null ELSE c.sourceKey END) AS documents,
       count(DISTINCT CASE WHEN coders THEN null ELSE c.originKey END) AS origins
