import { CorridorError, NestedTooDeep, QueryFailed, QueryTimeout, QueryTooLarge } from '../db/index.ts';
import { meantIn, shortened } from './expected.ts';
import type { Position } from './position.ts';
import type { Statement } from './prefix.ts';
import { refusal, severalStatements } from './refusal.ts';
import { type Unreadable, unreadableIn } from './unreadable.ts';

// What Neo4j says against a statement, for people.

/** Codes by which Neo4j itself refuses what is more than reading. */
const FORBIDDEN: readonly string[] = [
  'Neo.ClientError.Statement.AccessMode',
  'Neo.ClientError.Statement.UnsupportedAdministrationCommand',
  'Neo.ClientError.Statement.NotSystemDatabaseError',
  'Neo.ClientError.Security.Forbidden',
  'Neo.ClientError.Statement.UnsupportedOperationError',
];

const FAILED = 'Neo.DatabaseError.Statement.ExecutionFailed';
/** Java's length of a text or list, gone round into the negative. */
const BEYOND_JAVA = /^-\d+$/;
const OF_THE_STATEMENT = ['Neo.ClientError.Statement.', 'Neo.ClientError.Procedure.', 'Neo.ClientError.Schema.'];

/**
 * An error of the door → what the user is told; others pass unchanged. `sent`: characters that stood before `body` in what was sent.
 */
export function plainProblem(error: unknown, statement: Statement, sent: number): unknown {
  if (isTooDeep(error)) return new NestedTooDeep(error);
  if (error instanceof QueryTimeout || error instanceof QueryTooLarge)
    return new CorridorError(error.code, error.message, LESS, { cause: error });
  if (!(error instanceof QueryFailed)) return error;
  const message = error.cause instanceof Error ? error.cause.message : error.message;
  const code = error.neo4jCode;
  if (code === FAILED && BEYOND_JAVA.test(message))
    return new CorridorError('too-large', 'A text or list of the statement grows longer than Neo4j can hold.', LESS, {
      cause: error,
    });
  if (/exactly one statement/i.test(message)) return severalStatements(null, error);
  if (FORBIDDEN.includes(code))
    return refusal({
      part: firstWords(statement),
      because: 'is not reading, as Neo4j says',
      hint: 'Ask with MATCH, CALL of what reads, or SHOW INDEXES.',
      position: statement.place(statement.tokens[0]?.start ?? 0),
    });
  const missing = /^Expected parameter\(s\): (.+)$/m.exec(message)?.[1];
  if (missing !== undefined) return missingParameters(missing.split(',').map((name) => name.trim()));
  if (!OF_THE_STATEMENT.some((start) => code.startsWith(start))) return unknownProblem(error, message);
  const unreadable = unreadableIn(message, statement);
  if (unreadable !== null) return unreadableProblem(error, unreadable, statement);
  const position = positionIn(message, statement, sent);
  return new CorridorError('cypher-error', cleaned(message), hintFor(message), {
    cause: error,
    details: position === null ? { neo4jCode: code } : { neo4jCode: code, position },
  });
}

const isTooDeep = (error: unknown): boolean => error instanceof RangeError && /call stack/i.test(error.message);

const LESS = 'Ask for less: begin at what an index finds, match fewer steps, LIMIT early. EXPLAIN shows what costs most.';

export function missingParameters(names: readonly string[]): CorridorError {
  const all = names.map((name) => `$${name}`).join(', ');
  return new CorridorError('cypher-error', `No value was given for ${all}.`, 'Give each parameter a value; null is one.', {
    details: { missing: names },
  });
}

function unreadableProblem(cause: QueryFailed, { text, message, hint, offset }: Unreadable, { place }: Statement): CorridorError {
  const position = offset === null ? {} : { position: place(offset) };
  return new CorridorError('cypher-error', message, hint, {
    cause,
    details: { neo4jCode: cause.neo4jCode, unreadable: text, ...position },
  });
}

const unknownProblem = (cause: unknown, message: string): CorridorError =>
  new CorridorError('cypher-error', cleaned(message), null, { cause });

const firstWords = ({ tokens }: Statement): string =>
  tokens
    .slice(0, 2)
    .map(({ value }) => value.toUpperCase())
    .join(' ');

/** `… (line 1, column 16 (offset: 15))`, counted in what was sent, as a place in what was typed. */
function positionIn(message: string, { place }: Statement, sent: number): Position | null {
  const found = /\(line (\d+), column \d+ \(offset: (\d+)\)\)/.exec(message);
  if (found === null || found[1] === '0') return null;
  return place(Math.max(0, Number(found[2]) - sent));
}

/** Without the place, without the statement quoted again, and without a page of keywords. */
const cleaned = (message: string): string => withFullStop(shortened(withoutPlace(message)));

const withoutPlace = (message: string): string =>
  message.replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)[\s\S]*$/, '').trim();

const withFullStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function hintFor(message: string): string | null {
  if (/Unknown function/.test(message)) return 'SHOW FUNCTIONS lists what there is.';
  if (/no procedure with the name/.test(message)) return 'SHOW PROCEDURES lists what there is.';
  if (/Variable `.*` not defined/.test(message)) return 'WITH hands on only what it names.';
  return meantIn(withoutPlace(message));
}
