// Procedures that the server knows.
SHOW PROCEDURES
YIELD name, signature, description, mode
RETURN name, signature, description, mode
