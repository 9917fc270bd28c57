// How many links there are of each type and strength, and how many of them are contested.
MATCH (:Entity)-[r/*types*/]->(:Entity)
RETURN type(r) AS type, r.strength AS strength, coalesce(r.contested, false) AS contested,
       coalesce(r.topic, '') = 'other-policing' AS otherTopic, count(*) AS count
ORDER BY count DESC, type
