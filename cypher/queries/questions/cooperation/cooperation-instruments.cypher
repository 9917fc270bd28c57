// Instruments, programmes and bodies that one country is party to, itself or by a region that a source names as party.
MATCH way = (c:Entity {id: $country})-[:PART_OF*0..3]->(party:Place)-[r:PARTY_TO]->(i:Entity)
WITH c, party, r, i, collect(way)[0] AS way
RETURN i.name AS instrument, i.kind AS kind, i.subtype AS sort, party.name AS by, party <> c AS byRegion, r.role AS role,
       r.strength AS strength, i.id AS instrumentId, party.id AS byId, way
ORDER BY byRegion, instrument, role
LIMIT 500
