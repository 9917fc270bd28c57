// Seizures by what the authorities did with the goods or the money.
MATCH (s:Seizure)
WHERE s.topic IS NULL
RETURN coalesce(s.subtype, 'not-stated') AS measure, count(*) AS seizures, collect(s.name) AS names, collect(s.id) AS ids
ORDER BY seizures DESC, measure
LIMIT 50
