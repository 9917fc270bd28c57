// One source, and the sources that are parts of it.
MATCH (whole:Source {key: $id})
MATCH (s:Source) WHERE s = whole OR s.containedInKey = whole.key
OPTIONAL MATCH (originator:Entity {id: s.originatorId})
OPTIONAL MATCH (container:Source {key: s.containedInKey})
RETURN s {.*, originatorEntity: originator {.id, .name, .kind, .nameBasis, .countryCode}, container: container {.key, .title}} AS source
ORDER BY s <> whole, s.id
LIMIT $limit
