// People and organisations in the category convicted without an active claim of a conviction, or suspect with neither a status nor an offender tie.
MATCH (n:Person|Organisation)
WHERE n.subjectCategory IN ['suspect', 'convicted']
WITH n, COLLECT {
  MATCH (n)<-[:SUBJECT]-(c:Claim {status: 'active', polarity: 'affirmed'}) WHERE c.legalStatus IS NOT NULL RETURN DISTINCT c.legalStatus
} AS statuses
WHERE n.subjectCategory = 'convicted' AND none(s IN statuses WHERE s STARTS WITH 'convicted')
   OR n.subjectCategory = 'suspect'
      AND none(s IN statuses WHERE s IN ['suspected', 'wanted', 'arrested', 'detained-ground-not-stated', 'charged', 'on-trial'])
      AND NOT EXISTS { (n)-[:MEMBER_OF|HEADS|COLLABORATES_WITH|RIVAL_OF|SUPPLIES|EXCHANGES_WITH|RELATIVE_OF]-() }
RETURN n.name AS name, n.kind AS kind, n.subjectCategory AS category, statuses, n.id AS id, n
ORDER BY name
LIMIT 1000
