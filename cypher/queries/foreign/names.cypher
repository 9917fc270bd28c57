// Every label, relationship type and property key that was ever used.
CALL db.labels() YIELD label RETURN 'label' AS sort, label AS name
UNION ALL
CALL db.relationshipTypes() YIELD relationshipType RETURN 'type' AS sort, relationshipType AS name
UNION ALL
CALL db.propertyKeys() YIELD propertyKey RETURN 'property' AS sort, propertyKey AS name
