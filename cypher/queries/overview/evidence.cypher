// How many claims, statements and sources there are.
CALL () { MATCH (c:Claim) RETURN count(c) AS claims, count(DISTINCT c.dataSet + ' ' + coalesce(c.statement, c.id)) AS statements }
CALL () { MATCH (s:Source) RETURN count(s) AS sources }
RETURN claims, statements, sources
