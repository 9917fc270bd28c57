import { type Attack, attack } from './attack.ts';

/** What changes schema, users and databases. */
export const ADMINISTRATION: readonly Attack[] = [
  attack('CREATE INDEX', 'CREATE INDEX hit FOR (n:Hit) ON (n.id)', /CREATE INDEX/),
  attack('CREATE CONSTRAINT', 'CREATE CONSTRAINT hit FOR (n:Hit) REQUIRE n.id IS UNIQUE', /CREATE CONSTRAINT/),
  attack('DROP INDEX', 'DROP INDEX prey IF EXISTS', /DROP INDEX/),
  attack('DROP CONSTRAINT', 'DROP CONSTRAINT prey IF EXISTS', /DROP CONSTRAINT/),
  attack('CREATE DATABASE', 'CREATE DATABASE hit', /CREATE DATABASE/),
  attack('CREATE USER', "CREATE USER hit SET PASSWORD 'longenough'", /CREATE USER/),
  attack('ALTER CURRENT USER', "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'longenough'", /ALTER CURRENT/),
  attack('ALTER USER', 'ALTER USER neo4j SET STATUS SUSPENDED', /ALTER USER/),
  attack('DROP USER', 'DROP USER neo4j', /DROP USER/),
  attack('CREATE ALIAS', 'CREATE ALIAS hit FOR DATABASE neo4j', /CREATE ALIAS/),
  attack('GRANT', 'GRANT ROLE admin TO neo4j', /GRANT ROLE/),
  attack('STOP DATABASE', 'STOP DATABASE neo4j', /STOP DATABASE/),
  attack('CREATE INDEX as it was once written', 'CREATE INDEX ON :Hit(id)', /CREATE INDEX/),
  attack('CREATE CONSTRAINT as it was once written', 'CREATE CONSTRAINT ON (n:Hit) ASSERT n.id IS UNIQUE', /CREATE CONSTRAINT/),
  attack('DROP INDEX as it was once written', 'DROP INDEX ON :Prey(id)', /DROP INDEX/),
];
