// Routes, goods and shipments that pass through one place or a part of it, with the role of the place.
MATCH (:Entity {id: $place})<-[:PART_OF*0..3]-(p:Place)<-[r:TRANSITS]-(x:Entity)
WHERE r.topic IS NULL
RETURN x.name AS what, x.kind AS kind, r.role AS role, p.name AS place, r.strength AS strength, r.statementCount AS statements,
       x.id AS whatId, p.id AS placeId, x, r, p
ORDER BY what, place, role
LIMIT 500
