// Publications that a source names as where it has a claim from, with the bodies behind them.
MATCH (c:Claim {status: 'active'})-[:CITED_PUBLICATION]->(p:Source)
WHERE c.topic IS NULL
OPTIONAL MATCH (o:Entity {id: p.originatorId})
RETURN p.title AS publication, coalesce(o.name, p.originator, p.publisher) AS from, p.publishedOn AS publishedOn, p.read AS read,
       count(*) AS claims, count(DISTINCT c.linkId) AS links, p.key AS publicationKey
ORDER BY claims DESC, publication
LIMIT 500
