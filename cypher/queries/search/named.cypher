// What the entities of some ids are called.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.id, .name, .kind, .nameBasis, .countryCode} AS named
