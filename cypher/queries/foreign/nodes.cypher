// Nodes by element id, with their properties as pairs; long texts and lists are cut here, so that no document and no vector travels for a mark on a chart.
UNWIND $elementIds AS elementId
MATCH (n)
WHERE elementId(n) = elementId
RETURN elementId, labels(n) AS labels, COUNT { (n)--() } AS degree,
       [key IN keys(n) | [key, CASE
         WHEN n[key] IS :: STRING NOT NULL THEN left(n[key], 600)
         WHEN n[key] IS :: LIST<ANY> NOT NULL
           THEN [item IN n[key][..30] | CASE WHEN item IS :: STRING NOT NULL THEN left(item, 200) ELSE item END]
         ELSE n[key] END]] AS props
