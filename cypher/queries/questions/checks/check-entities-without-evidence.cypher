// Entities that are neither subject nor object of a claim, nor its speaker, place or judge, nor the originator of a source.
CALL () {
  MATCH (c:Claim)
  UNWIND [c.saidById, c.place, c.decidedBy] AS id
  RETURN collect(DISTINCT id) AS inClaims
}
CALL () { MATCH (s:Source) RETURN collect(DISTINCT s.originatorId) AS inSources }
MATCH (n:Entity)
WHERE NOT EXISTS { (n)<-[:SUBJECT|OBJECT]-(:Claim) } AND NOT n.id IN inClaims AND NOT n.id IN inSources
RETURN n.name AS name, n.kind AS kind, n.source AS introducedBy, n.locator AS locator, n.dataSet AS dataSet, n.id AS id, n
ORDER BY kind, name
LIMIT 1000
