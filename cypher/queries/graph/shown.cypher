// What a chart shows of some entities: those that no filter hides, and the links among them that none hides.
// A row for each link; an entity without any has a row of its own.
MATCH (n:Entity)
WHERE n.id IN $ids
  AND NOT n.id IN $hidden
  AND NOT coalesce(n.group, n.kind) IN $groupsOff
OPTIONAL MATCH (n)-[r/*types*/]->(m:Entity)
WHERE m.id IN $ids
  AND NOT m.id IN $hidden
  AND NOT coalesce(m.group, m.kind) IN $groupsOff
  AND NOT r.id IN $hidden
  AND NOT type(r) IN $typesOff
  AND NOT coalesce(r.strength, 'not-evaluated') IN $strengthsOff
  AND NOT (coalesce(r.contested, false) AND 'contested' IN $strengthsOff)
  // A link stays as long as one of its evaluations is on.
  AND any(grade IN CASE WHEN size(coalesce(r.grades, [])) = 0 THEN ['not-graded'] ELSE r.grades END WHERE NOT grade IN $gradesOff)
RETURN n, r, m
LIMIT $limit
