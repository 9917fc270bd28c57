// People and groups tied to each network as members or heads, by the furthest legal status that a source gives them.
MATCH (n:Network)<-[:MEMBER_OF|HEADS]-(p:Actor)
WHERE n.topic IS NULL AND p:!Network
OPTIONAL MATCH (p)<-[:SUBJECT]-(c:Claim {property: 'legalStatus', status: 'active', polarity: 'affirmed'})
WITH n, p, collect(DISTINCT c.value) AS statuses
WITH n, p, CASE
       WHEN any(s IN statuses WHERE s STARTS WITH 'convicted') THEN 'convicted'
       WHEN any(s IN statuses WHERE s IN ['acquitted', 'discontinued']) THEN 'acquitted or discontinued'
       WHEN any(s IN statuses WHERE s IN ['suspected', 'wanted', 'arrested', 'detained-ground-not-stated', 'charged', 'on-trial'])
         THEN 'suspected to on trial'
       ELSE 'no status recorded' END AS position
RETURN n.name AS network, position, count(DISTINCT p) AS entries, collect(DISTINCT p.name) AS names, n.id AS networkId
ORDER BY network, position
LIMIT 500
