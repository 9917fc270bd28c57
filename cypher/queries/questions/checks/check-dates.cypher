// Claims, entities and links whose last day lies before their first.
CALL () {
  MATCH (c:Claim) WHERE c.spanFrom > c.spanTo
  RETURN 'claim' AS what, c.key AS id, c.spanFrom AS firstDay, c.spanTo AS lastDay
  UNION
  MATCH (n:Entity) WHERE n.spanFrom > n.spanTo
  RETURN 'entity' AS what, n.id AS id, n.spanFrom AS firstDay, n.spanTo AS lastDay
  UNION
  MATCH (:Entity)-[r]->(:Entity)
  UNWIND range(0, size(coalesce(r.spanFrom, [])) - 1) AS i
  WITH r, i WHERE r.spanFrom[i] > r.spanTo[i]
  RETURN 'link' AS what, r.id AS id, r.spanFrom[i] AS firstDay, r.spanTo[i] AS lastDay
}
RETURN what, id, firstDay, lastDay
ORDER BY what, id
LIMIT 1000
