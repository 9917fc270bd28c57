import { type Attack, attack } from './attack.ts';

/** Several statements, options of the server, and another database. */
export const PREFIXES: readonly Attack[] = [
  attack('two statements', 'RETURN 1; CREATE (:Hit)', /Several statements/),
  attack('two statements, split by an escape', 'RETURN 1 \\u003B CREATE (:Hit)', /Several statements/),
  attack('options of the server', 'CYPHER runtime=slotted RETURN 1', /CYPHER/),
  attack('options behind a comment', ' /* a */ // b\n CYPHER 5 RETURN 1', /CYPHER/),
  attack('options behind EXPLAIN', 'EXPLAIN CYPHER 5 RETURN 1', /CYPHER/),
  attack('options spelt with an escape', '\\u0043YPHER 5 RETURN 1', /CYPHER/),
  attack('another database', 'USE system SHOW USERS', /USE/),
  attack('another database behind PROFILE', 'PROFILE USE neo4j RETURN 1', /USE/),
  attack('two prefixes', 'EXPLAIN PROFILE CREATE (:Hit)', /PROFILE/),
  attack('two statements, with more than one ";" between', 'RETURN 1;;CREATE (:Hit)', /Several statements/),
  attack('two statements, the first empty', '; CREATE (:Hit)', /Several statements/),
  attack('two statements, the second with a prefix', 'RETURN 1; PROFILE CREATE (:Hit)', /Several statements/),
  attack('two statements behind EXPLAIN', 'EXPLAIN RETURN 1; CREATE (:Hit)', /Several statements/),
  attack('another database in a list comprehension', 'RETURN [i IN [1] | COLLECT { USE system MATCH (n) RETURN n }]', /USE/),
  attack('another database by a function', "CALL { USE graph.byName('system') RETURN 1 AS a } RETURN a", /USE/),
  attack(
    'a command of another database in CALL { }',
    'CALL () { USE system SHOW USERS YIELD user RETURN user } RETURN user',
    /USE/,
  ),
];
