// Operations, events and seizures whose recorded dates touch a period. A year counts from its first day to its last.
MATCH (o:Operation|Event|Seizure)
WHERE o.topic IS NULL AND o.spanFrom <= toString($to) AND coalesce(o.spanTo, '9999-12-31') >= toString($from)
RETURN o.name AS what, o.kind AS kind, o.subtype AS sort, o.spanFrom AS firstDay, o.spanTo AS lastDay,
       COLLECT { MATCH (o)-[:OCCURRED_AT]->(p:Place) RETURN p.name ORDER BY p.name } AS places, o.id AS whatId, o
ORDER BY firstDay, what
LIMIT 500
