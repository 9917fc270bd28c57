import { CorridorError } from '../db/index.ts';
import type { Statement } from './prefix.ts';
import { isSign, isWord, type Token } from './tokens.ts';

// Neo4j parses and plans with recursion that no clock of its own stops. Tried on 5.26: 200 nested functions, 400 CASE in each other or 400 NOT in
// a row overflow its parser, which then never answers; 20 EXISTS in each other, 20 XOR in a row or 30 brackets of AND and OR in each other keep its
// planner busy for minutes; 1,000 signs in one expression, or 390 properties of properties, overflow its planner. Each limit stays well below what
// answered at once, and far above what anybody writes.

const DEEPEST = 100;
const DEEPEST_SUBQUERY = 10;
const MOST_XOR = 10;
const LONGEST_NOT = 50;
const LONGEST_EXPRESSION = 400;
const LONGEST_CHAIN = 50;
const DEEPEST_LOGIC = 20;

const OPENING = '([{';
const CLOSING = ')]}';
const OPERATORS = '+-*/%^=<>.&|!';
const OPERATING: readonly string[] = ['AND', 'OR', 'XOR', 'NOT', 'IN', 'IS', 'CONTAINS', 'STARTS', 'ENDS'];
const LOGIC: readonly string[] = ['AND', 'OR'];
const SUBQUERIES: readonly string[] = ['EXISTS', 'COUNT', 'COLLECT'];
/** What ends an expression: a comma, and what begins a clause. */
const CLAUSES: readonly string[] = ['MATCH', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'UNION', 'ORDER', 'WHERE', 'OPTIONAL'];

/** A bracket that is open, or the statement around all of them. */
interface Bracket {
  readonly outer: Bracket | null;
  /** Brackets that are open, and those of them in which a subquery begins. */
  readonly depth: number;
  readonly subqueries: number;
  /** Of the expression that is read. */
  operators: number;
  /** 1 when AND or OR stands in it. */
  logic: 0 | 1;
  /** Brackets in it that hold AND or OR and stand in each other. */
  below: number;
}

const bracket = (outer: Bracket | null, subquery: boolean): Bracket => ({
  outer,
  depth: outer === null ? 0 : outer.depth + 1,
  subqueries: (outer?.subqueries ?? 0) + (subquery ? 1 : 0),
  operators: 0,
  logic: 0,
  below: 0,
});

interface Counts {
  here: Bracket;
  /** CASE without their END. */
  cases: number;
  xors: number;
  nots: number;
  /** Properties in a row: `a.b.c`. */
  chain: number;
}

/** @throws {CorridorError} refused, for what could hang the server before its clock strikes */
export function checkLimits({ tokens, place }: Statement): void {
  const counts: Counts = { here: bracket(null, false), cases: 0, xors: 0, nots: 0, chain: 0 };
  for (const [index, token] of tokens.entries()) {
    count(counts, token, tokens[index - 1]);
    const broken = LIMITS.find(({ over }) => over(counts));
    if (broken !== undefined)
      throw new CorridorError('refused', `${broken.words}: the server could hang.`, broken.hint, {
        details: { position: place(token.start) },
      });
  }
}

function count(counts: Counts, token: Token, before: Token | undefined): void {
  const { here } = counts;
  const word = token.kind === 'word' ? token.value.toUpperCase() : '';
  counts.nots = word === 'NOT' ? counts.nots + 1 : 0;
  if (word === 'XOR') counts.xors += 1;
  if (word === 'CASE') counts.cases += 1;
  if (word === 'END' && !isSign(before, '.')) counts.cases = Math.max(0, counts.cases - 1);
  if (isSign(token, '.')) counts.chain += 1;
  else if (!isSign(before, '.')) counts.chain = 0;
  if (LOGIC.includes(word)) here.logic = 1;
  // After an operator stands a value: `order.with`, and the WITH of STARTS WITH, begin no clause.
  if (CLAUSES.includes(word) && !operates(before)) here.operators = 0;
  if (operates(token)) here.operators += 1;
  if (token.kind === 'sign') countSign(counts, token.value, before);
}

const operates = (token: Token | undefined): boolean =>
  (token?.kind === 'sign' && OPERATORS.includes(token.value)) || OPERATING.some((word) => isWord(token, word));

function countSign(counts: Counts, sign: string, before: Token | undefined): void {
  const { here } = counts;
  if (sign === ',') here.operators = 0;
  // `x[0][0]…` and `f()()…`: brackets in a row are one expression as much as signs are.
  if (OPENING.includes(sign)) {
    here.operators += 1;
    counts.here = bracket(here, sign === '{' && SUBQUERIES.some((name) => isWord(before, name)));
  }
  if (!CLOSING.includes(sign) || here.outer === null) return;
  here.outer.below = Math.max(here.outer.below, here.below + here.logic);
  counts.here = here.outer;
}

const LIMITS: readonly { over: (counts: Counts) => boolean; words: string; hint: string }[] = [
  {
    over: ({ here, cases }) => here.depth + cases > DEEPEST,
    words: `More than ${DEEPEST} brackets or CASE stand in each other`,
    hint: 'Break the statement into steps with WITH.',
  },
  {
    over: ({ here }) => here.subqueries > DEEPEST_SUBQUERY,
    words: `More than ${DEEPEST_SUBQUERY} subqueries stand in each other`,
    hint: 'Break the statement into steps with WITH.',
  },
  {
    over: ({ xors }) => xors > MOST_XOR,
    words: `XOR stands more than ${MOST_XOR} times`,
    hint: 'Count what is true instead: size([x IN [a, b, c] WHERE x]) % 2 = 1.',
  },
  {
    over: ({ nots }) => nots > LONGEST_NOT,
    words: `NOT stands more than ${LONGEST_NOT} times in a row`,
    hint: 'Two NOT are none.',
  },
  {
    over: ({ here }) => here.operators > LONGEST_EXPRESSION,
    words: `One expression has more than ${LONGEST_EXPRESSION} signs`,
    hint: 'Compare with a list given as a parameter: n.id IN $ids.',
  },
  {
    over: ({ chain }) => chain > LONGEST_CHAIN,
    words: `More than ${LONGEST_CHAIN} properties follow each other`,
    hint: 'Hand on what is in between: WITH n.a.b AS b.',
  },
  {
    over: ({ here }) => here.below + here.logic > DEEPEST_LOGIC,
    words: `More than ${DEEPEST_LOGIC} brackets with AND or OR stand in each other`,
    hint: 'a OR b OR c needs no brackets; or hand on a part: WITH n, n.a = 1 OR n.b = 2 AS either.',
  },
];
