// Strength of each link worked out anew from its active claims, by the rules of the model: confirmed by a final court decision on this link,
// by an official act told by who did it in a named publication, or by two origins of source A or B with information 1 to 3;
// tentative where every claim is hedged, inferred, the coders' own or from a source that cannot be relied on.
MATCH (a:Entity)-[r]->(b:Entity)
CALL (a, r, b) {
  MATCH (c:Claim {linkId: r.id, status: 'active', polarity: 'affirmed'})
  WITH c, c.certainty = 'stated' AND NOT coalesce(c.coders, false) AS stated,
       coalesce(c.sourceGrade, '') AS source, coalesce(c.infoGrade, '') AS information
  WITH c, stated, source, information, CASE c.gradeScheme
         WHEN '4x4' THEN source = 'C' OR source IN ['', 'X'] AND information IN ['', '4']
         WHEN '6x6' THEN source IN ['D', 'E'] OR source IN ['', 'F'] AND information IN ['', '6']
         WHEN '3x5x2' THEN source = '3' OR source IN ['', '2'] AND information IN ['', 'D']
         ELSE true END AS weakSource
  RETURN count(CASE WHEN stated AND c.legalStatus = 'convicted-final' AND c.decidedBy IS NOT NULL THEN 1 END) AS decisions,
         count(CASE WHEN stated AND c.namedPublication AND any(id IN [c.saidById, c.originId] WHERE id IN [a.id, b.id]) THEN 1 END) AS ownActs,
         count(DISTINCT CASE WHEN stated AND c.gradeScheme = '4x4' AND source IN ['A', 'B'] AND information IN ['1', '2', '3']
                             THEN c.originKey END) AS goodOrigins,
         count(CASE WHEN stated AND NOT weakSource THEN 1 END) AS firm
}
WITH a, r, b, CASE
       WHEN decisions > 0 OR goodOrigins > 1 THEN 'confirmed'
       WHEN ownActs > 0 AND type(r) IN ['LED_OPERATION', 'COORDINATED', 'SUPPORTED', 'PARTICIPATED_IN', 'COOPERATES_WITH', 'PARTNER_OF', 'USED_CHANNEL', 'USED_DATA_OF',
                       'CONDUCTED_UNDER', 'ESTABLISHED', 'HOSTED', 'PARTY_TO', 'OPERATES', 'IMPLEMENTS', 'ADDRESSES', 'HAS_ACCESS_TO',
                       'FUNDED_BY', 'TARGETED'] THEN 'confirmed'
       WHEN firm = 0 THEN 'tentative'
       ELSE 'unconfirmed' END AS fromClaims
WHERE coalesce(r.strength, 'none') <> fromClaims
RETURN a.name AS from, type(r) AS type, b.name AS to, r.strength AS strength, fromClaims, a.id AS fromId, b.id AS toId, a, r, b
ORDER BY type, from, to
LIMIT 1000
