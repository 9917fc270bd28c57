// Places that cannot be put on a map.
MATCH (p:Place)
WHERE p.latitude IS NULL OR p.longitude IS NULL OR abs(p.latitude) > 90 OR abs(p.longitude) > 180
RETURN p.name AS name, p.subtype AS size, p.countryCode AS country, p.latitude AS latitude, p.longitude AS longitude, p.id AS id, p
ORDER BY name
LIMIT 1000
