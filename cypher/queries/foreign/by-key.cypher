// Nodes by the value of a unique property. Integers come as text, which holds them all.
UNWIND $values AS written
WITH written, CASE WHEN $integer THEN toInteger(written) ELSE written END AS value
MATCH (n/*label*/)
WHERE n/*.property*/ = value
RETURN written, elementId(n) AS elementId
