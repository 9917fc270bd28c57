// Number of relationships of a type, from Neo4j's own count, and the properties of the first ones with the labels of their ends.
MATCH ()-[r/*type*/]->()
WITH count(r) AS count
CALL () {
  MATCH (a)-[r/*type*/]->(b)
  WITH a, r, b LIMIT $limit
  WITH labels(a) AS source, labels(b) AS target, [key IN keys(r) | [key, valueType(r[key])]] AS properties, count(*) AS seen
  RETURN collect({source: source, target: target, properties: properties, seen: seen}) AS sample
}
RETURN count, sample
