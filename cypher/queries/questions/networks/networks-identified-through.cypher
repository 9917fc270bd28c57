// Networks, suspects and convicted people that were identified through data of one platform, with how well each link is supported.
MATCH (p:Entity {id: $platform})<-[r:IDENTIFIED_THROUGH]-(n:Actor)
USING INDEX p:Entity(id)
RETURN n.name AS found, n.kind AS kind, p.name AS platform, r.strength AS strength,
       r.statementCount AS statements, r.originCount AS origins,
       n.id AS foundId, p.id AS platformId, n, r, p
ORDER BY found, foundId
LIMIT 500
