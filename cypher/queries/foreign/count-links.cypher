// Number of relationships of a type, from Neo4j's own count.
MATCH ()-[r/*type*/]->()
RETURN count(r) AS count
