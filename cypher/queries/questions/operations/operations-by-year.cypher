// Operations by the year in which they began; those without a date stand apart.
MATCH (o:Operation)
WHERE o.topic IS NULL
RETURN coalesce(left(o.spanFrom, 4), 'not dated') AS year, count(*) AS operations, collect(o.name) AS names, collect(o.id) AS ids
ORDER BY year
LIMIT 200
