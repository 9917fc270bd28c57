// Looks through the first nodes of a label, without an index: what is exactly the text, then what begins so, then what holds it.
MATCH (n/*label*/)
WITH n LIMIT $most
WITH n, [key IN $keys WHERE toLower(toStringOrNull(n[key])) CONTAINS $text | toLower(toStringOrNull(n[key]))] AS found
WHERE size(found) > 0
WITH n, CASE WHEN $text IN found THEN 0 WHEN any(value IN found WHERE value STARTS WITH $text) THEN 1 ELSE 2 END AS place
ORDER BY place
LIMIT $limit
RETURN elementId(n) AS elementId
