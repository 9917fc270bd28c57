// Number of nodes of a label, from Neo4j's own count, and the properties of the first ones with the types of their values.
MATCH (n/*label*/)
WITH count(n) AS count
CALL () {
  MATCH (n/*label*/)
  WITH n LIMIT $limit
  UNWIND keys(n) AS key
  WITH key, valueType(n[key]) AS type, count(*) AS seen
  RETURN collect({key: key, type: type, seen: seen}) AS properties
}
RETURN count, properties
