// How many relationships of a type a node has, each way, from the node's own count: for nodes with too many to walk along.
MATCH (n)
WHERE elementId(n) = $elementId
RETURN COUNT { (n)-[/*type*/]->() } AS out, COUNT { (n)<-[/*type*/]-() } AS in
