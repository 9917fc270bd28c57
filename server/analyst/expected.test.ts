import { expect, test } from 'vitest';
import { meantIn, shortened } from './expected.ts';

// Sentences of Neo4j 5.26, without the place behind them.

const CLAUSES = "'CALL', 'CREATE', 'LOAD CSV', 'DELETE', 'DETACH', 'FINISH', 'INSERT', 'LIMIT', 'MATCH', 'MERGE', 'NODETACH'";
const MORE = "'OFFSET', 'OPTIONAL', 'REMOVE', 'RETURN', 'SET', 'SKIP', 'UNION', 'UNWIND', 'USE'";
const BEHIND_MATCH = `a graph pattern, 'FOREACH', ',', 'ORDER BY', ${CLAUSES}, ${MORE}, 'USING', 'WHERE', 'WITH' or <EOF>`;
const BEHIND_RETURN = `an expression, 'FOREACH', ',', 'AS', 'ORDER BY', ${CLAUSES}, ${MORE}, 'WITH' or <EOF>`;
const BEHIND_ORDER = `an expression, 'FOREACH', ',', 'ASC', 'ASCENDING', 'ORDER BY', 'DESC', 'DESCENDING', ${CLAUSES}, ${MORE}, 'WITH' or <EOF>`;
const AT_START =
  "'FOREACH', 'ALTER', 'ORDER BY', 'CALL', 'USING PERIODIC COMMIT', 'CREATE', 'LOAD CSV', 'START DATABASE', 'STOP DATABASE', 'DEALLOCATE', 'DELETE', 'DENY', 'DETACH', 'DROP', 'DRYRUN', 'FINISH', 'GRANT', 'INSERT', 'LIMIT', 'MATCH', 'MERGE', 'NODETACH', 'OFFSET', 'OPTIONAL', 'REALLOCATE', 'REMOVE', 'RENAME', 'RETURN', 'REVOKE', 'ENABLE SERVER', 'SET', 'SHOW', 'SKIP', 'TERMINATE', 'UNWIND', 'USE' or 'WITH'";
const BEHIND_SHOW = "'ALIAS', 'ALIASES', 'ALL', 'BTREE', 'FUNCTION', 'FUNCTIONS', 'INDEX', 'INDEXES', 'USERS' or 'VECTOR'";
const sentence = (written: string, list: string) => `Invalid input '${written}': expected ${list}`;

test.each([
  [
    sentence('RETRUN', BEHIND_MATCH),
    "Invalid input 'RETRUN': expected a graph pattern, 'FOREACH', ',', 'ORDER BY', 'CALL' or one of 23 others",
  ],
  [
    sentence("'b,c'", BEHIND_RETURN),
    "Invalid input ''b,c'': expected an expression, 'FOREACH', ',', 'AS', 'ORDER BY' or one of 22 others",
  ],
  [
    sentence('RETURN', "a graph pattern, a parameter, ')', ':', 'IS', 'WHERE' or '{'"),
    "Invalid input 'RETURN': expected a graph pattern, a parameter, ')', ':', 'IS' or one of 2 others",
  ],
  [
    sentence('MACTH', AT_START),
    "Invalid input 'MACTH': expected 'FOREACH', 'ALTER', 'ORDER BY', 'CALL', 'USING PERIODIC COMMIT' or one of 32 others",
  ],
])('a long list is cut: %s', (message, expected) => {
  expect(shortened(message)).toBe(expected);
});

test.each([
  sentence('AS', "an expression, ',' or ']'"),
  sentence('WTH', "'WITH'"),
  'Type mismatch: expected Float, Integer, String or List<T> but was Date',
  'Variable `m` not defined',
])('what is short, or another sentence, stays: %s', (message) => {
  expect(shortened(message)).toBe(message);
});

test('what is missing at the end of the text is told as that', () => {
  expect(shortened(sentence('', "an expression, '*' or 'DISTINCT'"))).toBe(
    "The statement ends too soon: expected an expression, '*' or 'DISTINCT'",
  );
  expect(shortened(sentence('', BEHIND_RETURN))).toBe(
    "The statement ends too soon: expected an expression, 'FOREACH', ',', 'AS', 'ORDER BY' or one of 22 others",
  );
});

test.each([
  ['RETRUN', BEHIND_MATCH, 'RETURN'],
  ['retrun', BEHIND_MATCH, 'RETURN'],
  ['RETUN', BEHIND_MATCH, 'RETURN'],
  ['MACTH', AT_START, 'MATCH'],
  ['WHER', BEHIND_MATCH, 'WHERE'],
  ['OPTIONL', BEHIND_MATCH, 'OPTIONAL'],
  ['ORDR', BEHIND_RETURN, 'ORDER BY'],
  ['LIMT', BEHIND_RETURN, 'LIMIT'],
  ['DSC', BEHIND_ORDER, 'DESC'],
  ['WTH', "'WITH'", 'WITH'],
  ['INDEXS', BEHIND_SHOW, 'INDEX or INDEXES'],
])('%s is nearly a keyword', (written, list, meant) => {
  expect(meantIn(sentence(written, list))).toBe(`Did you mean ${meant}?`);
});

test.each([
  ['xyzzy', BEHIND_MATCH],
  ['n', BEHIND_MATCH],
  ['', "an expression, '*' or 'DISTINCT'"],
  ['-', "a parameter, '*', ':', 'IS', 'WHERE' or '{'"],
  ['expression', BEHIND_RETURN],
  ["'b,c'", BEHIND_RETURN],
])('%s is near none', (written, list) => {
  expect(meantIn(sentence(written, list))).toBeNull();
});
