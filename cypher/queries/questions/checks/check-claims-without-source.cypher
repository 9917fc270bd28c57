// Claims that cite no source, have no subject, or name a link type without an object.
MATCH (c:Claim)
WITH c, [lack IN [
       CASE WHEN NOT EXISTS { (c)-[:CITES]->(:Source) } THEN 'source' END,
       CASE WHEN NOT EXISTS { (c)-[:SUBJECT]->(:Entity) } THEN 'subject' END,
       CASE WHEN c.predicate IS NOT NULL AND NOT EXISTS { (c)-[:OBJECT]->(:Entity) } THEN 'object' END
     ] WHERE lack IS NOT NULL] AS lacks
WHERE size(lacks) > 0
RETURN c.key AS claim, lacks, c.predicate AS type, c.property AS property, c.dataSet AS dataSet
ORDER BY claim
LIMIT 1000
