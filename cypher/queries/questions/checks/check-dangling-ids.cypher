// Places, speakers, judges, origins, totals and sources that claims, sources and entities name by id, and that do not exist.
CALL () {
  MATCH (c:Claim)
  UNWIND [['place', c.place], ['saidBy', c.saidById], ['decidedBy', c.decidedBy], ['origin', c.originId]] AS cell
  WITH c, cell
  WHERE cell[1] IS NOT NULL AND NOT cell[1] STARTS WITH '‹' AND NOT EXISTS { MATCH (:Entity {id: cell[1]}) }
  RETURN 'claim' AS where, c.key AS key, cell[0] AS field, cell[1] AS names
  UNION
  MATCH (c:Claim)
  UNWIND [['source', c.sourceKey], ['citedSource', c.citedSourceKey]] AS cell
  WITH c, cell
  WHERE cell[1] IS NOT NULL AND NOT EXISTS { MATCH (:Source {key: cell[1]}) }
  RETURN 'claim' AS where, c.key AS key, cell[0] AS field, cell[1] AS names
  UNION
  MATCH (c:Claim)
  WHERE c.partOfKey IS NOT NULL AND NOT EXISTS { MATCH (:Claim {key: c.partOfKey}) }
  RETURN 'claim' AS where, c.key AS key, 'partOf' AS field, c.partOfKey AS names
  UNION
  MATCH (s:Source)
  WHERE s.originatorId IS NOT NULL AND NOT EXISTS { MATCH (:Entity {id: s.originatorId}) }
  RETURN 'source' AS where, s.key AS key, 'originator' AS field, s.originatorId AS names
  UNION
  MATCH (s:Source)
  WHERE s.containedInKey IS NOT NULL AND NOT EXISTS { MATCH (:Source {key: s.containedInKey}) }
  RETURN 'source' AS where, s.key AS key, 'containedIn' AS field, s.containedInKey AS names
  UNION
  MATCH (n:Entity)
  WHERE n.source IS NOT NULL AND NOT EXISTS { MATCH (:Source {key: n.source}) }
  RETURN 'entity' AS where, n.id AS key, 'source' AS field, n.source AS names
  UNION
  MATCH (n:Entity)
  UNWIND n.notToBeConfusedWith AS id
  WITH n, id
  WHERE NOT EXISTS { MATCH (:Entity {id: id}) }
  RETURN 'entity' AS where, n.id AS key, 'notToBeConfusedWith' AS field, id AS names
}
RETURN where, key, field, names
ORDER BY where, key, field
LIMIT 1000
