// Offender ties whose recorded period holds one day. Undated ties are left out; how many they are stands in every row.
CALL () {
  MATCH (:Actor)-[u:MEMBER_OF|HEADS|PART_OF|COLLABORATES_WITH|RIVAL_OF|SUPPLIES|EXCHANGES_WITH|RELATIVE_OF]->(:Actor)
  WHERE u.topic IS NULL AND u.spanFrom IS NULL
  RETURN count(u) AS undated
}
MATCH (a:Actor)-[r:MEMBER_OF|HEADS|PART_OF|COLLABORATES_WITH|RIVAL_OF|SUPPLIES|EXCHANGES_WITH|RELATIVE_OF]->(b:Actor)
WHERE r.topic IS NULL
  AND any(i IN range(0, size(coalesce(r.spanFrom, [])) - 1) WHERE r.spanFrom[i] <= toString($day) AND r.spanTo[i] >= toString($day))
RETURN a.name AS from, type(r) AS tie, b.name AS to, r.validFrom AS validFrom, r.validTo AS validTo,
       r.strength AS strength, undated, a.id AS fromId, b.id AS toId, a, r, b
ORDER BY from, tie, to
LIMIT 500
