import { type Attack, attack } from './attack.ts';

/** What changes the data, in every place that a statement has for it. */
export const WRITES: readonly Attack[] = [
  attack('CREATE', 'CREATE (n:Hit) RETURN n', /CREATE/),
  attack('MERGE', 'MERGE (n:Hit {id: 1}) RETURN n', /MERGE/),
  attack('SET', 'MATCH (n:Prey) SET n.hit = true', /SET/),
  attack('SET of a map', 'MATCH (n:Prey) SET n += {hit: true}', /SET/),
  attack('SET of a label that is named by a value', "MATCH (n:Prey) SET n:$('Hit')", /SET/),
  attack('SET of a property that is named by a value', "MATCH (n:Prey) SET n['hit'] = true", /SET/),
  attack('REMOVE of a property', 'MATCH (n:Prey) REMOVE n.id', /SET|REMOVE/),
  attack('REMOVE of a label', 'MATCH (n:Prey) REMOVE n:Prey', /REMOVE/),
  attack('DELETE', 'MATCH (n:Prey) DELETE n', /DELETE/),
  attack('DETACH DELETE', 'MATCH (n:Prey) DETACH DELETE n', /DETACH DELETE/),
  attack('FOREACH', 'FOREACH (x IN [1] | CREATE (:Hit))', /FOREACH/),
  attack('INSERT', 'INSERT (:Hit)', /CREATE|INSERT/),
  attack('a write in CALL { }', 'CALL { CREATE (:Hit) } RETURN 1', /CREATE|CALL/),
  attack('a write in CALL () { }', 'CALL () { MERGE (:Hit) } RETURN 1', /MERGE|CALL/),
  attack('a write in CALL (x) { }', 'UNWIND [1] AS x CALL (x) { CREATE (:Hit {id: x}) } RETURN x', /CREATE|CALL/),
  attack('a write in UNION', 'MATCH (n:Prey) RETURN n UNION CREATE (n:Hit) RETURN n', /CREATE/),
  attack('a write behind WITH … WHERE', 'MATCH (n:Prey) WITH n WHERE n.id > 0 SET n.hit = true RETURN n', /SET/),
  attack(
    'a write in CALL { } IN TRANSACTIONS',
    'MATCH (n:Prey) CALL (n) { SET n.hit = true } IN TRANSACTIONS',
    /IN TRANSACTIONS/,
  ),
  attack('reading IN TRANSACTIONS', 'CALL { MATCH (n) RETURN n } IN TRANSACTIONS OF 1 ROWS RETURN n', /IN TRANSACTIONS/),
  attack(
    'IN CONCURRENT TRANSACTIONS',
    'MATCH (n:Prey) CALL (n) { SET n.hit = 1 } IN 4 CONCURRENT TRANSACTIONS',
    /IN TRANSACTIONS/,
  ),
  attack('a write behind EXPLAIN', 'EXPLAIN CREATE (:Hit)', /CREATE/),
  attack('a write behind PROFILE', 'PROFILE CREATE (:Hit)', /CREATE/),
  attack('a write behind PROFILE, spelt with an escape', '\\u0050ROFILE CREATE (:Hit)', /CREATE/),
  attack('a write behind a comment', '/* RETURN 1 */ CREATE (:Hit) // RETURN 1', /CREATE/),
  attack(
    'a write behind a comment that ends by an escape',
    'RETURN 1 AS a UNION // \\u000A CREATE (:Hit) RETURN 1 AS a',
    /CREATE/,
  ),
  attack('a write spelt with escapes', '\\u0043REATE (:Hit)', /CREATE/),
];
