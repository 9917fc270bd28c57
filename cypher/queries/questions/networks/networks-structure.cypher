// Parts of one network, down to three levels, with the strength of the weakest link on the way.
MATCH way = (whole:Entity {id: $network})<-[:PART_OF*1..3]-(part:Network)
RETURN part.name AS part, length(way) AS level, nodes(way)[-2].name AS partOf,
       CASE WHEN any(r IN relationships(way) WHERE r.strength = 'tentative') THEN 'tentative'
            WHEN any(r IN relationships(way) WHERE r.strength = 'unconfirmed') THEN 'unconfirmed'
            ELSE 'confirmed' END AS weakest,
       part.nameBasis AS nameBasis, part.id AS partId, way
ORDER BY level, part
LIMIT 500
