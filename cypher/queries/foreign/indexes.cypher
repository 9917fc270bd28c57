// Indexes of any sort.
SHOW INDEXES
YIELD name, type, entityType, labelsOrTypes, properties, state
RETURN name, type, entityType, coalesce(labelsOrTypes, []) AS names, coalesce(properties, []) AS properties, state = 'ONLINE' AS online
