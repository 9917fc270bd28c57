// All sources, with how many claims cite each, or stand in another source that names it as where it has them from.
MATCH (s:Source)
OPTIONAL MATCH (originator:Entity {id: s.originatorId})
OPTIONAL MATCH (container:Source {key: s.containedInKey})
RETURN s {.*, originatorEntity: originator {.id, .name, .kind, .nameBasis, .countryCode}, container: container {.key, .title}} AS source,
       COUNT { (s)<-[:CITES|CITED_PUBLICATION]-(:Claim) } AS claims
ORDER BY s.dataSet, s.id
LIMIT $limit
