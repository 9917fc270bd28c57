// One entity, and the source that introduced it.
MATCH (n:Entity {id: $id})
OPTIONAL MATCH (s:Source {key: n.source})
OPTIONAL MATCH (originator:Entity {id: s.originatorId})
OPTIONAL MATCH (container:Source {key: s.containedInKey})
RETURN n {.*, labels: labels(n)} AS node,
       s {.*, originatorEntity: originator {.id, .name, .kind, .nameBasis, .countryCode}, container: container {.key, .title}} AS source
