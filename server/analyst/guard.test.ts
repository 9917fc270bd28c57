import { describe, expect, test } from 'vitest';
import { CorridorError, type Inspection, type PlanNode } from '../db/index.ts';
import { refusedThough } from './broken.ts';
import { callsOf } from './calls.ts';
import { checkLimits } from './limits.ts';
import { whyRefused } from './operators.ts';
import { refusedInPlan } from './plan-check.ts';
import { readStatement } from './prefix.ts';
import { refusedInText } from './text-check.ts';
import { tokensOf } from './tokens.ts';

// The pure pieces of the guard, each alone: what one of them lets through, the others must still see.

const NONE = callsOf([], ['apoc.cypher.runFirstColumnSingle', 'plain']);
const words = (text: string) => tokensOf(text).map(({ kind, value }) => `${kind} ${value}`);
const node = (operator: string, details = '', children: readonly PlanNode[] = []): PlanNode => ({
  operator,
  details,
  identifiers: [],
  estimatedRows: null,
  rows: null,
  dbHits: null,
  memory: null,
  children,
});
const plan = (root: PlanNode, queryType = 'r'): Inspection => ({ queryType, plan: root, remarks: [] });
const thrown = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
};

describe('words', () => {
  test.each([
    ["RETURN 'LOAD CSV' /* LOAD */ // CSV\n, `a``b`", ['word RETURN', "text 'LOAD CSV'", 'sign ,', 'name a`b']],
    ["'it\\'s' x", ["text 'it\\'s'", 'word x']],
    ['"a""b"', ['text "a"', 'text "b"']],
    ['a.b1 + 2.5', ['word a', 'sign .', 'word b1', 'sign +', 'number 2.5']],
    ['größe_1 §', ['word größe_1', 'sign §']],
    ["'never closed", ["text 'never closed"]],
    ['/* never closed', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('a prefix', () => {
  test.each([
    ['RETURN 1', 'run', 'RETURN 1'],
    ['explain RETURN 1', 'explain', ' RETURN 1'],
    [' /* a */ // b\n PROFILE RETURN 1', 'profile', ' RETURN 1'],
    ['\\u0045XPLAIN RETURN 1', 'explain', ' RETURN 1'],
    ['`EXPLAIN`', 'run', '`EXPLAIN`'],
    ["RETURN '\\\\u0041'", 'run', "RETURN '\\\\u0041'"],
    ["RETURN '\\u0041'", 'run', "RETURN 'A'"],
  ])('%s', (typed, mode, body) => {
    expect(readStatement(typed)).toMatchObject({ mode, body });
  });

  test.each(['CYPHER 5 RETURN 1', 'EXPLAIN USE neo4j RETURN 1', 'PROFILE EXPLAIN RETURN 1', "RETURN '\\u005Cu0041'"])(
    '%s is refused',
    (typed) => {
      expect(thrown(() => readStatement(typed))).toMatch(/ is refused: it /);
    },
  );

  test('places are those of what was typed', () => {
    const { tokens, place } = readStatement("EXPLAIN\nRETURN '\\u0041', here");
    const here = tokens.at(-1);
    expect(place(here?.start ?? 0)).toEqual({ offset: 25, line: 2, column: 18 });
  });
});

describe('limits', () => {
  const repeated = (text: string, times: number) => text.repeat(times);
  const nested = (times: number) => `${repeated('(', times)}n.a${repeated(' AND n.b) OR n.c', times)}`;
  test.each([
    ['brackets', `RETURN ${repeated('(', 1_000)}1${repeated(')', 1_000)}`],
    ['functions', `RETURN ${repeated('abs(', 200)}1${repeated(')', 200)}`],
    ['CASE', `RETURN ${repeated('CASE WHEN true THEN ', 150)}1${repeated(' END', 150)}`],
    ['CASE beside properties called END', `RETURN ${repeated('CASE WHEN x.END THEN ', 150)}1${repeated(' END', 150)}`],
    ['NOT', `RETURN ${repeated('NOT ', 400)}true`],
    ['XOR', `MATCH (n) WHERE n.a${repeated(' XOR n.b', 30)} RETURN n`],
    ['sums', `RETURN 1${repeated(' + 1', 1_000)}`],
    ['alternatives', `MATCH (n) WHERE n.x = 1${repeated(' OR n.y = 2', 1_000)} RETURN n`],
    ['labels', `MATCH (n:A${repeated('|B', 5_000)}) RETURN n`],
    ['indexes', `WITH [1] AS x RETURN x${repeated('[0]', 5_000)}`],
    ['EXISTS', `MATCH (n) WHERE ${repeated('EXISTS { MATCH (n)--(m) WHERE ', 20)}true${repeated('}', 20)} RETURN n`],
    ['alternatives of STARTS WITH', `MATCH (n) WHERE n.x = 1${repeated(" OR n.y STARTS WITH 'a'", 1_000)} RETURN n`],
    ['sums of what is called as a clause is', `WITH {with: 1} AS order RETURN 1${repeated(' + order.with', 1_000)}`],
    ['properties of properties', `MATCH (n) WHERE n${repeated('.a', 390)} = 1 RETURN n`],
    ['properties in backticks, apart', `RETURN n${repeated(' . `a b`', 51)}`],
    ['brackets with AND and OR', `MATCH (n) WHERE ${nested(45)} RETURN n`],
    ['brackets with AND and OR, behind others', `MATCH (n) WHERE (n.c OR n.d) AND ${nested(21)} RETURN n`],
    ['functions of AND and OR', `RETURN ${repeated('coalesce(n.a AND ', 21)}n.b OR n.c${repeated(', false)', 21)}`],
  ])('too many %s are refused before the server sees them', (_what, typed) => {
    expect(thrown(() => checkLimits(readStatement(typed)))).toMatch(/the server could hang/);
  });

  test('a long list, many columns, many clauses and many alternatives are no harm', () => {
    const list = `RETURN [${repeated('1 + 1, ', 5_000)}1]`;
    const columns = `MATCH (n) RETURN ${repeated('n.a + n.b, ', 500)}n`;
    const clauses = `${repeated('WITH 1 + 1 AS a ', 300)}RETURN a`;
    const properties = `MATCH (n) WHERE n${repeated('.a', 50)} = 1 AND n${repeated('.a', 50)} = n.b RETURN n`;
    const branches = `MATCH (n) RETURN CASE n.kind ${repeated("WHEN 'x' THEN n.x ", 100)}END`;
    const logic = `MATCH (n) WHERE ${nested(19)} RETURN n, ${nested(19)} AS x ORDER BY ${nested(19)}`;
    const alternatives = `MATCH (n) WHERE n.id = 1${repeated(' OR n.id = 2', 130)} RETURN n`;
    const brackets = `MATCH (n) WHERE n.x${repeated(' OR (n.a AND (n.b OR n.c))', 60)} RETURN n`;
    for (const typed of [list, columns, clauses, properties, branches, logic, alternatives, brackets])
      expect(thrown(() => checkLimits(readStatement(typed)))).toBe('');
  });
});

describe('operators', () => {
  test.each([
    'ProduceResults',
    'VarLengthExpand(Pruning,BFS,All)',
    'Repeat(Trail)',
    'NodeIndexSeekByRange',
    'EmptyRow',
    'ShowIndexes',
  ])('%s only reads', (operator) => {
    expect(whyRefused(operator)).toBeNull();
  });
  test.each([
    ['LoadCSV', 'reads files'],
    ['ShowTransactions', 'tells what others ask'],
    ['TerminateTransactions', 'ends what others run'],
    ['TransactionApply', 'commits'],
    ['SetLabels', 'writes data'],
    ['NodeUniqueIndexSeek(Locking)', 'is not known'],
    ['CreateIndex', 'changes the schema'],
    ['AdministrationCommand', 'administers'],
    ['RunQueryAt', 'another database'],
    ['SomethingNew', 'is not known to only read'],
  ])('%s is refused', (operator, because) => {
    expect(whyRefused(operator)).toContain(because);
  });
});

describe('a plan', () => {
  test.each([
    [
      'an operator far below',
      node('ProduceResults', '', [node('Apply', '', [node('Argument'), node('LoadCSV', 'l')])]),
      'LOAD CSV',
    ],
    ['LOAD CSV in details', node('Projection', '[i IN $l | COLLECT { LOAD CSV FROM "x" AS l RETURN l }] AS a'), 'LOAD CSV'],
    ['a procedure', node('ProcedureCall', 'dbms.listConfig() :: (name :: STRING)'), 'CALL dbms.listConfig'],
    [
      'a procedure in details',
      node('Filter', 'any(x IN $l WHERE EXISTS { ResolvedCall(db.stats.clear(s :: STRING) …'),
      'CALL db.stats.clear',
    ],
    [
      'a function in details',
      node('Projection', 'apoc.cypher.runFirstColumnSingle("CREATE (n)", {}) AS x'),
      'apoc.cypher.runFirstColumnSingle()',
    ],
    [
      'a function in backticks',
      node('Projection', '`apoc`.`cypher`.`runFirstColumnSingle`($p) AS x'),
      'apoc.cypher.runFirstColumnSingle()',
    ],
    ['a function that asks addresses', node('Projection', 'genai.vector.encode($a, $b) AS x'), 'genai.vector.encode()'],
  ])('with %s is refused', (_what, root, part) => {
    expect(refusedInPlan(plan(root), NONE)?.part).toBe(part);
  });

  test('that Neo4j itself says is more than reading is refused', () => {
    expect(refusedInPlan(plan(node('ProduceResults'), 's'), NONE)).toMatchObject({
      because: expect.stringContaining('more than reading'),
    });
    expect(refusedInPlan({ queryType: 'r', plan: null, remarks: [] }, NONE)).not.toBeNull();
  });

  test('of reading is not', () => {
    const root = node('ProduceResults', 'n', [
      node('Filter', 'toLower(n.name) = $autostring_0', [node('ProcedureCall', 'db.labels() :: (label)')]),
    ]);
    expect(refusedInPlan(plan(root), NONE)).toBeNull();
  });

  test('may call what the setting allows', () => {
    const calls = callsOf(['apoc.cypher.runFirstColumnSingle', 'gds.pageRank.stream'], ['apoc.cypher.runFirstColumnSingle']);
    expect(refusedInPlan(plan(node('ProcedureCall', 'gds.pageRank.stream($g) :: (x)')), calls)).toBeNull();
    expect(refusedInPlan(plan(node('Projection', 'apoc.cypher.runFirstColumnSingle($q) AS x')), calls)).toBeNull();
  });
});

describe('the text alone', () => {
  const found = (text: string) => refusedInText(tokensOf(text), NONE)?.part ?? null;
  test.each([
    ["RETURN [i IN [1] | COLLECT { LOAD /* x */ CSV FROM 'x' AS l RETURN l }]", 'LOAD CSV'],
    ['RETURN [i IN [1] | COLLECT { CALL `dbms` . listConfig() YIELD name RETURN name }]', 'CALL dbms.listConfig'],
    ['MATCH (n) CALL (n) { SET n.x = 1 } IN 3 CONCURRENT TRANSACTIONS', 'CALL { … } IN TRANSACTIONS'],
    ['RETURN apoc . cypher . `runFirstColumnSingle` ("CREATE (n)", {})', 'apoc.cypher.runFirstColumnSingle()'],
    ['RETURN APOC.CYPHER.RUNFIRSTCOLUMNSINGLE("x", {})', 'APOC.CYPHER.RUNFIRSTCOLUMNSINGLE()'],
    ['RETURN plain(1)', 'plain()'],
    ['CALL { USE other MATCH (n) RETURN n } RETURN n', 'USE'],
    ["RETURN COLLECT { use `graph`.byName('other') MATCH (n) RETURN n }", 'USE'],
    ['UNWIND [1] AS a WITH a, 2 AS b CALL { WITH a, b USE graph.byName(a) RETURN 1 AS c } RETURN c', 'USE'],
    ['CALL (*) { RETURN 1 AS a UNION ALL USE other RETURN 2 AS a } RETURN a', 'USE'],
  ])('%s', (text, part) => {
    expect(found(text)).toBe(part);
  });
  test.each([
    'RETURN \'LOAD CSV\', "CALL dbms.listConfig()" // LOAD CSV',
    'MATCH (n) RETURN n.id AS call ORDER BY call',
    'WITH 1 AS load, 2 AS csv RETURN load, csv',
    'CALL db.labels() YIELD label RETURN label',
    'WITH {a: 1} AS m RETURN {a: 1} IN [m]',
    'CALL (n) { RETURN 1 AS a } RETURN a',
    'MATCH (plain) RETURN plain.plain',
    'MATCH (use:Use {use: 1}) WITH use RETURN use AS use ORDER BY use DESC',
    'CALL { MATCH (use) RETURN use LIMIT 1 } RETURN {use: use, n: use.use}',
  ])('%s', (text) => {
    expect(found(text)).toBeNull();
  });
});

describe('what Neo4j does not understand', () => {
  const answer = (text: string, complaint = "Invalid input 'x': expected 'y'.", allowed: readonly string[] = []) => {
    const error = refusedThough(new CorridorError('cypher-error', complaint), readStatement(text), callsOf(allowed, []));
    return error instanceof CorridorError ? [error.code, error.hint, error.message] : null;
  };
  test.each([
    ['RETURN EXISTS { CREATE (:Hit) }', 'CREATE is refused'],
    ['MATCH (n) LET x = 1 SET n.hit = 1', 'SET is refused'],
    ['MATCH (n:A) WHERE n.ok DELETE n NEXT RETURN 1', 'DELETE is refused'],
    ['WHEN true THEN INSERT (:Hit) ELSE RETURN 1', 'INSERT is refused'],
    ['SHOW INDEXES YIELD name SHOW TRANSACTION', 'SHOW TRANSACTION is refused'],
    ['DROP INDEX ON :Hit(id)', 'DROP INDEX is refused'],
    ["RETURN x LOAD CSV FROM 'x' AS l", 'LOAD CSV is refused'],
  ])('%s is told as refused', (text, words) => {
    expect(answer(text)).toEqual(['refused', expect.any(String), expect.stringContaining(words)]);
  });
  test.each([
    'MATCH (n) RETRN n',
    'MATCH (set) WHERE set.x = 1 RETURN set.x, create.y ORDER BY delete.z RETRN',
    "MATCH (n) RETRN n.name = 'CREATE (n)' // SET n.x = 1",
    'MATCH (n:Set {create: 1})-[:DELETE]->() RETRN n.set, {merge: (1)}',
    'SHOW INDEXS',
  ])('%s is told as it is', (text) => {
    expect(answer(text)).toEqual(['cypher-error', null, "Invalid input 'x': expected 'y'."]);
  });

  test('a procedure that is not there is refused, or was misspelt', () => {
    const none = (name: string) => `There is no procedure with the name \`${name}\` registered for this database instance.`;
    expect(answer('CALL apoc.load.json()', none('apoc.load.json'))?.[2]).toMatch(/^CALL apoc.load.json is refused/);
    expect(answer('CALL db.lables()', none('db.lables'))).toEqual(['cypher-error', 'Did you mean db.labels?', none('db.lables')]);
    expect(answer('CALL apoc.x()', none('apoc.x'), ['apoc.x'])?.[0]).toBe('cypher-error');
  });

  test('a function that is not there is refused, unless it would be one of Neo4j', () => {
    expect(answer('RETURN apoc.text.x(1)', "Unknown function 'apoc.text.x'.")?.[2]).toMatch(/^apoc.text.x\(\) is refused/);
    expect(answer('RETURN tolowr(1)', "Unknown function 'tolowr'.")?.[0]).toBe('cypher-error');
    expect(answer('RETURN date.trunc(1)', "Unknown function 'date.trunc'.")?.[0]).toBe('cypher-error');
    expect(answer('RETURN apoc.text.x(1)', "Unknown function 'apoc.text.x'.", ['apoc.text.x'])?.[0]).toBe('cypher-error');
  });
});
