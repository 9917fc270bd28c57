// Functions that the server knows.
SHOW FUNCTIONS
YIELD name, signature, description, isBuiltIn
RETURN name, signature, description, isBuiltIn AS builtIn
