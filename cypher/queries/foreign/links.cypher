// Relationships by element id, with their properties as pairs; long texts and lists are cut.
UNWIND $elementIds AS elementId
MATCH (a)-[r]->(b)
WHERE elementId(r) = elementId
RETURN elementId, type(r) AS type, elementId(a) AS source, elementId(b) AS target,
       [key IN keys(r) | [key, CASE
         WHEN r[key] IS :: STRING NOT NULL THEN left(r[key], 600)
         WHEN r[key] IS :: LIST<ANY> NOT NULL
           THEN [item IN r[key][..30] | CASE WHEN item IS :: STRING NOT NULL THEN left(item, 200) ELSE item END]
         ELSE r[key] END]] AS props
