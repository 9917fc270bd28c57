import { type Attack, attack } from './attack.ts';

const LOAD = "LOAD CSV FROM '$URL' AS l";
const csv = (where: string, query: string): Attack => attack(`LOAD CSV ${where}`, query, /LOAD CSV/);

/** What reads files and addresses, openly and where the plan does not show it. */
export const LOAD_CSV: readonly Attack[] = [
  csv('of an address', `${LOAD} RETURN l`),
  csv('of a file', "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l"),
  csv('of an address in a parameter', 'LOAD CSV FROM $url AS l RETURN l'),
  csv('WITH HEADERS', "LOAD CSV WITH HEADERS FROM '$URL' AS l RETURN l"),
  csv('split by a comment', "LOAD/**/CSV FROM '$URL' AS l RETURN l"),
  csv('split by a line that begins with an escape', "LOAD//\\u000ACSV FROM '$URL' AS l RETURN l"),
  csv('spelt with escapes', "\\u004COAD \\u0043SV FROM '$URL' AS l RETURN l"),
  csv('in small letters', "load csv from '$URL' as l return l"),
  csv('behind EXPLAIN', `EXPLAIN ${LOAD} RETURN l`),
  csv('in a list comprehension', `RETURN [i IN [1] | COLLECT { ${LOAD} RETURN l[0] }]`),
  csv('in the condition of a list comprehension', `RETURN [i IN [1] WHERE EXISTS { ${LOAD} RETURN l } | i]`),
  csv('in reduce', `RETURN reduce(a = [], i IN [1] | a + COLLECT { ${LOAD} RETURN l[0] })`),
  csv('in any()', `RETURN any(i IN [1] WHERE EXISTS { ${LOAD} RETURN l })`),
  csv('in all()', `RETURN all(i IN [1] WHERE EXISTS { ${LOAD} RETURN l })`),
  csv('in none()', `RETURN none(i IN [1] WHERE COUNT { ${LOAD} RETURN l } > 0)`),
  csv('in single()', `RETURN single(i IN [1] WHERE COUNT { ${LOAD} RETURN l } > 0)`),
  csv('in EXISTS', `MATCH (n:Prey) WHERE EXISTS { ${LOAD} RETURN l } RETURN n`),
  csv('in COUNT', `RETURN COUNT { ${LOAD} RETURN l } AS n`),
  csv('in COLLECT', `RETURN COLLECT { ${LOAD} RETURN l } AS n`),
  csv('in ORDER BY', `MATCH (n:Prey) RETURN n ORDER BY COUNT { ${LOAD} RETURN l }`),
  csv('in a list in ORDER BY', `MATCH (n:Prey) RETURN n ORDER BY [i IN [1] | COUNT { ${LOAD} RETURN l }] LIMIT 3`),
  csv(
    'in a condition on a path',
    `MATCH p = (a:Prey)-[*1..2]-() WHERE all(n IN nodes(p) WHERE EXISTS { ${LOAD} RETURN l }) RETURN p`,
  ),
  csv('in the properties of a path', `MATCH (a:Prey)-[*1..2 {since: COUNT { ${LOAD} RETURN l }}]-(b) RETURN DISTINCT b`),
  csv(
    'in a shortest path',
    `MATCH p = shortestPath((a:Prey {id: 1})-[*..5]-(b:Prey {id: 2})) WHERE none(r IN relationships(p) WHERE r.x = COUNT { ${LOAD} RETURN l }) RETURN p`,
  ),
  csv('in a quantified path', `MATCH (a:Prey)((n)-[r]-(m) WHERE n.x = COUNT { ${LOAD} RETURN l }){1,2}(b) RETURN b`),
  csv('in SHORTEST', `MATCH p = SHORTEST 1 (a:Prey)((n)--(m) WHERE n.x = COUNT { ${LOAD} RETURN l })+(b:Prey) RETURN p`),
  csv('in a pattern comprehension', `MATCH (n:Prey) RETURN [(n)--(m) WHERE m.x = COUNT { ${LOAD} RETURN l } | m.id]`),
  csv('in a map', `RETURN {a: [i IN [1] | COLLECT { ${LOAD} RETURN l }]} AS m`),
  csv('in CASE', `RETURN CASE WHEN [i IN [1] WHERE EXISTS { ${LOAD} RETURN l }] = [] THEN 1 END`),
  csv('in what an index seeks', `MATCH (n:Prey {id: reduce(a = 0, i IN [1] | COUNT { ${LOAD} RETURN l })}) RETURN n`),
  csv('in a range that an index seeks', `MATCH (n:Prey) WHERE n.id > [i IN [1] | COUNT { ${LOAD} RETURN l }][0] RETURN n`),
  csv('in the id of a node', `MATCH (n) WHERE id(n) = reduce(a = 0, i IN [1] | COUNT { ${LOAD} RETURN l }) RETURN n`),
  csv('in an aggregation', `MATCH (n:Prey) RETURN collect([i IN [1] | COLLECT { ${LOAD} RETURN l }]) AS c`),
  csv('in UNWIND', `UNWIND [i IN [1] | COLLECT { ${LOAD} RETURN l }] AS x RETURN x`),
  csv('in a join', `MATCH (a:Prey), (b:Other) WHERE a.x = [i IN [b.y] | COLLECT { ${LOAD} RETURN l }] RETURN a`),
  csv(
    'in the argument of a procedure',
    `CALL db.index.fulltext.queryNodes('none', [i IN [1] | COLLECT { ${LOAD} RETURN l[0] }][0][0])`,
  ),
  csv('in SHOW … WHERE', `SHOW INDEXES YIELD name WHERE any(i IN [1] WHERE EXISTS { ${LOAD} RETURN l }) RETURN name`),
  csv('in CALL { } in EXISTS', `MATCH (n:Prey) WHERE EXISTS { CALL { ${LOAD} RETURN l } RETURN l } RETURN n`),
  csv('in UNION', `RETURN [1] AS l UNION ${LOAD} RETURN l`),
];
