// Networks and suspects that were identified through data of one platform, with how well each link is supported.
MATCH (p:Entity {id: $platform})<-[r:IDENTIFIED_THROUGH]-(n:Entity)
RETURN n.name AS found, p.name AS platform, r.strength AS strength,
       r.statementCount AS statements, r.originCount AS origins,
       n.id AS foundId, p.id AS platformId, n, r, p
ORDER BY found, foundId
LIMIT 500
