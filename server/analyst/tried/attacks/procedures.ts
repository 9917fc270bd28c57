import { type Attack, attack } from './attack.ts';

const procedure = (name: string, query: string, what = name): Attack =>
  attack(what, query, new RegExp(name.replaceAll('.', '\\.')));

/** Procedures off the list, by their name. */
export const PROCEDURES: readonly Attack[] = [
  procedure('dbms.listConfig', 'CALL dbms.listConfig() YIELD name, value RETURN name, value'),
  procedure('dbms.listConnections', 'CALL dbms.listConnections()'),
  procedure('dbms.killConnection', "CALL dbms.killConnection('bolt-1')"),
  procedure('dbms.killConnections', "CALL dbms.killConnections(['bolt-1'])"),
  procedure('dbms.queryJmx', "CALL dbms.queryJmx('*:*')"),
  procedure('dbms.listConfig', 'CALL `dbms`.`listConfig`()', 'a procedure in backticks'),
  procedure('dbms.listConfig', 'CALL dbms /* x */ . listConfig ()', 'a procedure with spaces and comments'),
  procedure('dbms.listConfig', 'CALL dbms\\u002ElistConfig()', 'a procedure spelt with escapes'),
  procedure(
    'dbms.listConfig',
    'RETURN [i IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }]',
    'a procedure in a list comprehension',
  ),
  procedure(
    'dbms.killConnection',
    "RETURN [i IN [1] | COLLECT { UNWIND ['bolt-1'] AS x CALL dbms.killConnection(x) YIELD message RETURN message }]",
    'a procedure in a list comprehension, behind UNWIND',
  ),
  procedure(
    'db.stats.retrieve',
    "RETURN [i IN [1] | COLLECT { CALL db.stats.retrieve('QUERIES') YIELD data RETURN data }]",
    'a procedure that counts as reading, in a list comprehension',
  ),
  procedure('db.createLabel', "CALL db.createLabel('Hit')"),
  procedure('db.createProperty', "CALL db.createProperty('hit')"),
  procedure('db.createRelationshipType', "CALL db.createRelationshipType('HIT')"),
  procedure('db.create.setNodeVectorProperty', "MATCH (n:Prey) CALL db.create.setNodeVectorProperty(n, 'hit', [1.0])"),
  procedure('db.clearQueryCaches', 'CALL db.clearQueryCaches()'),
  procedure('db.prepareForReplanning', 'CALL db.prepareForReplanning()'),
  procedure('db.stats.retrieve', "CALL db.stats.retrieve('QUERIES')"),
  procedure('db.stats.collect', "CALL db.stats.collect('QUERIES')"),
  procedure('db.resampleOutdatedIndexes', 'CALL db.resampleOutdatedIndexes()'),
  procedure('db.awaitIndexes', 'CALL db.awaitIndexes(300)'),
  procedure('tx.setMetaData', "CALL tx.setMetaData({corridor: 'other'})"),
  procedure('tx.getMetaData', 'CALL tx.getMetaData()'),
  procedure('dbms.upgrade', 'CALL dbms.upgrade()'),
  procedure('apoc.load.json', "CALL apoc.load.json('$URL')", 'a procedure that this server does not have'),
  procedure('dbms.listPools', 'CALL dbms.listPools()', 'a procedure of another edition'),
  procedure('Dbms.ListConfig', 'CALL Dbms.ListConfig()', 'a procedure in other letters'),
  procedure('dbms.listConfig', 'CALL `dbms.listConfig`()', 'a procedure whose name is one word in backticks'),
  procedure(
    'apoc.cypher.doIt',
    "RETURN [i IN [1] | COLLECT { CALL apoc.cypher.doIt('CREATE (:Hit)', {}) YIELD value RETURN value }]",
    'such a procedure in a list comprehension',
  ),
  procedure(
    'apoc.cypher.runFirstColumnSingle',
    "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n:Hit) RETURN n', {})",
    'a function that this server does not have',
  ),
  procedure('genai.vector.encode', "RETURN genai.vector.encode('a', 'OpenAI', {})", 'a function that asks an address'),
];
