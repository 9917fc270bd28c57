// Claims whose date is inferred from the text or is the date of the document.
MATCH (c:Claim {status: 'active'})-[:SUBJECT]->(n:Entity)
WHERE c.topic IS NULL AND c.dateBasis IN ['inferred', 'document-date'] AND c.validFrom IS NOT NULL
MATCH (c)-[:CITES]->(s:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN n.name AS about, coalesce(c.predicate, c.property) AS what, coalesce(o.name, c.value) AS object, c.validFrom AS validFrom,
       c.validTo AS validTo, c.dateBasis AS dateBasis, c.dateAsWritten AS dateAsWritten, s.title AS source, c.locator AS locator,
       c.key AS claim, n.id AS aboutId
ORDER BY dateBasis, about, claim
LIMIT 1000
