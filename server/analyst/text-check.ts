import type { Calls } from './calls.ts';
import { refusedFunction, refusedProcedure } from './plan-check.ts';
import type { Refused } from './refusal.ts';
import { isSign, isWord, type Token } from './tokens.ts';

// What the user wrote, read a second time without the server: should a plan ever leave out a part of a statement, this still sees it, and the
// other way round. Texts and comments are left out as the server does; names in backticks are names.

interface Found extends Refused {
  readonly offset: number;
}

/** The first thing in the text that is refused. */
export function refusedInText(tokens: readonly Token[], calls: Calls): Found | null {
  for (const [index, token] of tokens.entries()) {
    const found =
      loadCsv(tokens, index) ?? inTransactions(tokens, index) ?? elsewhere(tokens, index) ?? called(tokens, index, calls);
    if (found !== null) return { ...found, offset: token.start };
  }
  return null;
}

/** Where a refused part is written, for its place in the message; null when it cannot be told. */
export function findPart(tokens: readonly Token[], part: string): number | null {
  const words =
    part
      .toUpperCase()
      .replace('{ … }', '')
      .match(/[A-Z]+/g) ?? [];
  const at = tokens.findIndex((_, index) => words.every((word, step) => tokens[index + step]?.value.toUpperCase() === word));
  const first = at >= 0 ? at : tokens.findIndex((token) => token.value.toUpperCase() === words[0]);
  return words.length === 0 ? null : (tokens[first]?.start ?? null);
}

const loadCsv = (tokens: readonly Token[], index: number): Refused | null =>
  isWord(tokens[index], 'LOAD') && isWord(tokens[index + 1], 'CSV')
    ? {
        part: 'LOAD CSV',
        because: 'reads files or addresses that the server can reach',
        hint: 'Load files with npm run load, which checks them.',
      }
    : null;

function inTransactions(tokens: readonly Token[], index: number): Refused | null {
  if (!isSign(tokens[index], '}') || !isWord(tokens[index + 1], 'IN')) return null;
  const ahead = tokens.slice(index + 2, index + 6);
  const many = ahead.findIndex((token) => isWord(token, 'TRANSACTIONS'));
  if (many < 0 || (many > 0 && !isWord(ahead[many - 1], 'CONCURRENT'))) return null;
  return {
    part: 'CALL { … } IN TRANSACTIONS',
    because: 'commits in transactions of its own',
    hint: 'Leave out IN TRANSACTIONS.',
  };
}

const SUBQUERY_START: readonly string[] = ['UNION', 'ALL', 'DISTINCT'];

/** `{ USE other …` and `UNION USE other …`: a database of several graphs lets subqueries leave it. At the start the prefix says so. */
function elsewhere(tokens: readonly Token[], index: number): Refused | null {
  const [before, token, next] = tokens.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !isWord(token, 'USE') || (next?.kind !== 'word' && next?.kind !== 'name')) return null;
  const begins = isSign(before, '{') || SUBQUERY_START.some((word) => isWord(before, word)) || isImported(tokens, index);
  if (!begins) return null;
  return { part: 'USE', because: 'leaves the database that is open', hint: 'Leave out USE and the name behind it.' };
}

/** `{ WITH a, b USE other …`: what a subquery takes along stands before. */
function isImported(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at > 1; at -= 2) {
    if (isWord(tokens[at - 1], 'WITH')) return isSign(tokens[at - 2], '{');
    if (!isSign(tokens[at - 1], ',')) return false;
  }
  return false;
}

/** `CALL a.b.c`, and `a.b.c(`: names have dots, spaces and backticks as they like. */
function called(tokens: readonly Token[], index: number, calls: Calls): Refused | null {
  const isCall = isWord(tokens[index], 'CALL');
  if (!isCall && isSign(tokens[index - 1], '.')) return null;
  const { name, next } = dotted(tokens, isCall ? index + 1 : index);
  // A procedure's name has a dot: `AS call MATCH` is none.
  if (isCall) return name.includes('.') && !calls.procedure(name) ? refusedProcedure(name) : null;
  return name !== '' && isSign(tokens[next], '(') && !calls.function(name) ? refusedFunction(name) : null;
}

function dotted(tokens: readonly Token[], from: number): { name: string; next: number } {
  const first = tokens[from];
  if (first?.kind !== 'word' && first?.kind !== 'name') return { name: '', next: from };
  let name = first.value;
  let next = from + 1;
  while (isSign(tokens[next], '.')) {
    const part = tokens[next + 1];
    if (part?.kind !== 'word' && part?.kind !== 'name') break;
    name += `.${part.value}`;
    next += 2;
  }
  return { name, next };
}
