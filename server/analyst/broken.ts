import { mistakesBetween } from '../contract/index.ts';
import { CorridorError } from '../db/index.ts';
import { type Calls, HARMLESS_PROCEDURES } from './calls.ts';
import { refusedFunction, refusedProcedure } from './plan-check.ts';
import type { Statement } from './prefix.ts';
import { READING, type Refused, refusal } from './refusal.ts';
import { findPart, refusedInText } from './text-check.ts';
import { isSign, isWord, type Token } from './tokens.ts';

// Neo4j does not understand every statement that would be refused: a write in EXISTS, a procedure that this server does not have, a way of writing
// of another version. Who sent it is told that it is refused, not how to mend it. Nothing else is decided here: such a statement never runs.

/** Neo4j's complaint about a statement, or the refusal that comes before it. */
export function refusedThough(error: unknown, { tokens, place }: Statement, calls: Calls): unknown {
  if (!(error instanceof CorridorError) || error.code !== 'cypher-error') return error;
  const meant = misspelt(error.message, calls);
  if (meant !== null)
    return new CorridorError('cypher-error', error.message, `Did you mean ${meant}?`, {
      cause: error,
      details: error.details ?? {},
    });
  const unknown = unknownCall(error.message, calls);
  if (unknown !== null) return refusal({ ...unknown, position: place(findPart(tokens, unknown.part) ?? 0) });
  const written = refusedInText(tokens, calls);
  if (written !== null) return refusal({ ...written, position: place(written.offset) });
  for (const [index, token] of tokens.entries()) {
    const found = commanding(tokens, index) ?? writing(tokens, index);
    if (found !== null) return refusal({ ...found, position: place(token.start) });
  }
  return error;
}

const NO_PROCEDURE = /no procedure with the name `([^`]+)`/;
const NO_FUNCTION = /Unknown function '([^']+)'/;
/** Where functions of Neo4j itself have their names. */
const OWN = /^(date|time|localtime|datetime|localdatetime|duration|point|vector|graph|db)\./i;
const MOST_MISTAKES = 2;

function misspelt(message: string, calls: Calls): string | null {
  const name = NO_PROCEDURE.exec(message)?.[1]?.toLowerCase();
  if (name === undefined || calls.procedure(name)) return null;
  return HARMLESS_PROCEDURES.find((each) => mistakesBetween(each.toLowerCase(), name) <= MOST_MISTAKES) ?? null;
}

/** What this server does not have, and would not be called if it had. */
function unknownCall(message: string, calls: Calls): Refused | null {
  const procedure = NO_PROCEDURE.exec(message)?.[1];
  if (procedure !== undefined && !calls.procedure(procedure))
    return {
      ...refusedProcedure(procedure),
      hint: 'This database does not have it either. SHOW PROCEDURES lists what there is.',
    };
  const called = NO_FUNCTION.exec(message)?.[1];
  if (called === undefined || !called.includes('.') || OWN.test(called) || calls.named(called)) return null;
  return { ...refusedFunction(called), hint: 'This database does not have it either. SHOW FUNCTIONS lists what there is.' };
}

const WRITING: readonly string[] = ['CREATE', 'MERGE', 'INSERT', 'SET', 'REMOVE', 'DELETE'];
/** After these stands an expression, in which `set.x` is a property. */
const BEFORE_VALUES: readonly string[] = [
  ...['RETURN', 'WITH', 'WHERE', 'BY', 'AS', 'DISTINCT', 'UNWIND', 'LIMIT', 'SKIP', 'OFFSET'],
  ...['AND', 'OR', 'XOR', 'NOT', 'IN', 'IS', 'CONTAINS', 'CASE', 'WHEN'],
];
const CLOSING: readonly string[] = [')', ']', '}', '{'];

/** A clause that writes, where a clause may begin. */
function writing(tokens: readonly Token[], index: number): Refused | null {
  const [token, next, after] = tokens.slice(index, index + 3);
  const clause = WRITING.find((word) => isWord(token, word));
  if (clause === undefined || !beginsClause(tokens[index - 1])) return null;
  const named = next?.kind === 'word' || next?.kind === 'name';
  const target = ['SET', 'REMOVE'].includes(clause) ? named && after?.kind === 'sign' && '.:[=+'.includes(after.value) : named;
  if (!target && !isSign(next, '(')) return null;
  return { part: clause, because: 'writes data', hint: READING };
}

function beginsClause(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === 'sign') return CLOSING.includes(before.value);
  return !BEFORE_VALUES.some((word) => isWord(before, word));
}

const COMMANDS: readonly { readonly words: readonly string[]; readonly of: readonly string[]; readonly because: string }[] = [
  {
    words: ['SHOW'],
    of: ['TRANSACTION', 'TRANSACTIONS', 'SETTING', 'SETTINGS'],
    because: 'tells what others ask and how the server is set up',
  },
  { words: ['TERMINATE'], of: ['TRANSACTION', 'TRANSACTIONS'], because: 'ends what others run' },
  {
    words: ['SHOW'],
    of: [
      'USER',
      'USERS',
      'ROLE',
      'ROLES',
      'PRIVILEGE',
      'PRIVILEGES',
      'DATABASE',
      'DATABASES',
      'SERVER',
      'SERVERS',
      'ALIAS',
      'ALIASES',
    ],
    because: 'administers the server, its users or its databases',
  },
  { words: ['CREATE', 'DROP'], of: ['INDEX', 'CONSTRAINT'], because: 'changes the schema' },
  {
    words: ['CREATE', 'DROP', 'ALTER', 'RENAME', 'START', 'STOP', 'ENABLE'],
    of: ['USER', 'ROLE', 'DATABASE', 'SERVER', 'ALIAS'],
    because: 'administers the server, its users or its databases',
  },
];

/** A command in words that this server takes otherwise. */
function commanding(tokens: readonly Token[], index: number): Refused | null {
  const found = COMMANDS.find(
    ({ words, of }) => words.some((word) => isWord(tokens[index], word)) && of.some((word) => isWord(tokens[index + 1], word)),
  );
  if (found === undefined || !beginsClause(tokens[index - 1])) return null;
  const part = tokens.slice(index, index + 2).map(({ value }) => value.toUpperCase());
  return { part: part.join(' '), because: found.because, hint: READING };
}
