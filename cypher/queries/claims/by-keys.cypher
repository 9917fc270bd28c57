// Claims in the order of their keys, each with its source, the publication that the source names, and whatever its cells name by id.
UNWIND range(0, size($keys) - 1) AS position
MATCH (c:Claim {key: $keys[position]})-[:CITES]->(s:Source)
OPTIONAL MATCH (c)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (c)-[:CITED_PUBLICATION]->(cited:Source)
OPTIONAL MATCH (place:Entity {id: c.place})
OPTIONAL MATCH (speaker:Entity {id: c.saidBy})
OPTIONAL MATCH (decider:Entity {id: c.decidedBy})
OPTIONAL MATCH (originator:Entity {id: s.originatorId})
OPTIONAL MATCH (container:Source {key: s.containedInKey})
RETURN c {.*,
          subjectEntity: subject {.id, .name, .kind, .nameBasis, .countryCode},
          objectEntity: object {.id, .name, .kind, .nameBasis, .countryCode},
          placeEntity: place {.id, .name, .kind, .nameBasis, .countryCode},
          speakerEntity: speaker {.id, .name, .kind, .nameBasis, .countryCode},
          deciderEntity: decider {.id, .name, .kind, .nameBasis, .countryCode},
          cited: cited {.key, .title}} AS claim,
       s {.*, originatorEntity: originator {.id, .name, .kind, .nameBasis, .countryCode}, container: container {.key, .title}} AS source
ORDER BY position
