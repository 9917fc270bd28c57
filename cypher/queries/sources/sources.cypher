// All sources, with how many claims cite each.
MATCH (s:Source)
OPTIONAL MATCH (originator:Entity {id: s.originatorId})
OPTIONAL MATCH (container:Source {key: s.containedInKey})
RETURN s {.*, originatorEntity: originator {.id, .name, .kind, .nameBasis, .countryCode}, container: container {.key, .title}} AS source,
       COUNT { (s)<-[:CITES]-(:Claim) } AS claims
ORDER BY s.dataSet, s.id
LIMIT $limit
