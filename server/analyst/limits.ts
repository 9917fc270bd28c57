import { CorridorError } from '../db/index.ts';
import type { Statement } from './prefix.ts';
import { isSign, isWord, type Token } from './tokens.ts';

// Neo4j parses and plans with recursion that no clock of its own stops. Tried on 5.26: 200 nested functions, 400 CASE in each other or 400 NOT in
// a row overflow its parser, which then never answers; 20 EXISTS in each other or 20 XOR in a row keep its planner busy for minutes; 1,000 signs in
// one expression overflow its planner. Each limit stays well below what answered at once, and far above what anybody writes.

const DEEPEST = 100;
const DEEPEST_SUBQUERY = 10;
const MOST_XOR = 10;
const LONGEST_NOT = 50;
const LONGEST_EXPRESSION = 400;

const OPENING = '([{';
const CLOSING = ')]}';
const OPERATORS = '+-*/%^=<>.&|!';
const OPERATING: readonly string[] = ['AND', 'OR', 'XOR', 'NOT', 'IN', 'IS', 'CONTAINS', 'STARTS', 'ENDS'];
const SUBQUERIES: readonly string[] = ['EXISTS', 'COUNT', 'COLLECT'];
/** What ends an expression: a comma, and what begins a clause. */
const CLAUSES: readonly string[] = ['MATCH', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'UNION', 'ORDER', 'WHERE', 'OPTIONAL'];

interface Counts {
  /** One entry per bracket that is open: whether a subquery begins there, and how many operators its expression has. */
  readonly open: { subquery: boolean; operators: number }[];
  /** CASE without their END. */
  cases: number;
  xors: number;
  nots: number;
}

/** @throws {CorridorError} refused, for what could hang the server before its clock strikes */
export function checkLimits({ tokens, place }: Statement): void {
  const counts: Counts = { open: [{ subquery: false, operators: 0 }], cases: 0, xors: 0, nots: 0 };
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
  const { open } = counts;
  const word = token.kind === 'word' ? token.value.toUpperCase() : '';
  counts.nots = word === 'NOT' ? counts.nots + 1 : 0;
  if (word === 'XOR') counts.xors += 1;
  if (word === 'CASE') counts.cases += 1;
  if (word === 'END' && !isSign(before, '.')) counts.cases = Math.max(0, counts.cases - 1);
  if (token.kind === 'sign' && OPENING.includes(token.value)) {
    const subquery = isSign(token, '{') && SUBQUERIES.some((name) => isWord(before, name));
    // `x[0][0]…` and `f()()…`: brackets in a row are one expression as much as signs are.
    add(open);
    open.push({ subquery, operators: 0 });
  } else if (token.kind === 'sign' && CLOSING.includes(token.value)) {
    if (open.length > 1) open.pop();
  } else if (isSign(token, ',') || CLAUSES.includes(word)) {
    const last = open.at(-1);
    if (last !== undefined) last.operators = 0;
  } else if (OPERATING.includes(word) || (token.kind === 'sign' && OPERATORS.includes(token.value))) add(open);
}

function add(open: Counts['open']): void {
  const last = open.at(-1);
  if (last !== undefined) last.operators += 1;
}

const LIMITS: readonly { over: (counts: Counts) => boolean; words: string; hint: string }[] = [
  {
    over: ({ open, cases }) => open.length - 1 + cases > DEEPEST,
    words: `More than ${DEEPEST} brackets or CASE stand in each other`,
    hint: 'Break the statement into steps with WITH.',
  },
  {
    over: ({ open }) => open.filter(({ subquery }) => subquery).length > DEEPEST_SUBQUERY,
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
    over: ({ open }) => open.some(({ operators }) => operators > LONGEST_EXPRESSION),
    words: `One expression has more than ${LONGEST_EXPRESSION} signs`,
    hint: 'Compare with a list given as a parameter: n.id IN $ids.',
  },
];
