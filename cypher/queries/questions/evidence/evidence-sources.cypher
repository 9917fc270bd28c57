// Sources with their evaluation, its reason, and the claims that cite them.
MATCH (s:Source)
WHERE s.topic IS NULL
RETURN s.gradeScheme + ' ' + coalesce(s.sourceGrade, '?') AS evaluation, s.title AS source, s.sourceType AS sort, s.publishedOn AS publishedOn,
       COUNT { (s)<-[:CITES]-(:Claim) } AS claims, COUNT { (s)<-[:CITED_PUBLICATION]-(:Claim) } AS claimsThatNameIt,
       s.gradeReason AS reason, s.read AS read, s.key AS sourceKey
ORDER BY evaluation, claims DESC, source
LIMIT 1000
