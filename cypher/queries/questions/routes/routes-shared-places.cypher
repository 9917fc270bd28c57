// Places through which more than one route, commodity or shipment passes.
MATCH (x:Entity)-[r:TRANSITS]->(p:Place)
WHERE r.topic IS NULL
WITH p, count(DISTINCT x) AS things, collect(DISTINCT x.name) AS names
WHERE things > 1
RETURN p.name AS place, p.subtype AS size, things, names, p.id AS placeId, p
ORDER BY things DESC, place
LIMIT 500
