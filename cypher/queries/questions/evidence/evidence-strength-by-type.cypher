// Links by type and strength; all types, or those named.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.topic IS NULL AND ($types IS NULL OR type(r) IN $types)
RETURN type(r) AS type, count(r) AS links,
       count(CASE r.strength WHEN 'confirmed' THEN 1 END) AS confirmed,
       count(CASE r.strength WHEN 'unconfirmed' THEN 1 END) AS unconfirmed,
       count(CASE r.strength WHEN 'tentative' THEN 1 END) AS tentative,
       count(CASE WHEN r.spanFrom IS NULL THEN 1 END) AS undated
ORDER BY links DESC, type
LIMIT 200
