import { Neo4jError } from 'neo4j-driver';
import type { ErrorCode } from '../contract/common.ts';

/**
 * An error with a place on the wire: `code` is one of the contract's, `hint` the next step, `details` plain data.
 * Whatever is thrown on purpose below HTTP is one of these; anything else is a defect and answers 500.
 */
export class CorridorError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | null;
  readonly details: Record<string, unknown> | null;

  constructor(code: ErrorCode, message: string, hint: string | null = null, rest: ErrorRest = {}) {
    super(message, rest.cause === undefined ? undefined : { cause: rest.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = hint;
    this.details = rest.details ?? null;
  }
}

interface ErrorRest {
  readonly details?: Record<string, unknown>;
  readonly cause?: unknown;
}

/** Neo4j does not answer, or refuses the password. */
export class DatabaseUnavailable extends CorridorError {
  constructor(message: string, hint: string, cause?: unknown) {
    super('database-unavailable', message, hint, { cause });
  }
}

/** The query ran longer than it may. */
export class QueryTimeout extends CorridorError {
  constructor(timeoutMs: number, cause?: unknown) {
    super(
      'timeout',
      `The database needed more than ${timeoutMs / 1000} s for this question.`,
      'Ask for less: fewer types, fewer hops.',
      {
        cause,
      },
    );
  }
}

/** Who asked went away; nobody reads the answer. */
export class QueryCancelled extends CorridorError {
  constructor(cause?: unknown) {
    super('timeout', 'The question was cancelled.', null, { cause });
  }
}

/** Neo4j refused the statement. `neo4jCode` is its own code, e.g. `Neo.ClientError.Schema.ConstraintValidationFailed`. */
export class QueryFailed extends CorridorError {
  readonly neo4jCode: string;

  constructor(cause: Neo4jError) {
    super('internal', `Neo4j refused the statement: ${cause.message}`, null, { cause });
    this.neo4jCode = cause.code;
  }
}

/** The question needs more memory than one transaction may take. */
export class QueryTooLarge extends CorridorError {
  constructor(cause: unknown) {
    super('too-large', 'The question needs more memory than one query may take.', 'Ask for less: fewer types, fewer hops.', {
      cause,
    });
  }
}

/** Neo4j makes lists in lists of any depth; the driver, and all who get the answer, read them by recursion. */
export class NestedTooDeep extends CorridorError {
  constructor(cause?: unknown) {
    super(
      'too-large',
      'A value of the answer has too many lists or maps in each other.',
      'Return the parts that you need, or UNWIND it.',
      { cause },
    );
  }
}

const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'];

/** Turns what the driver throws into one of ours. */
export function translate(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.startsWith('Neo.ClientError.Security.'))
    return new DatabaseUnavailable(
      `Neo4j refuses the user or password (${code}).`,
      'Correct NEO4J_USERNAME and NEO4J_PASSWORD.',
      error,
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new DatabaseUnavailable('Neo4j does not hold the database that is set.', 'Correct NEO4J_DATABASE.', error);
  if (UNREACHABLE.includes(code))
    return new DatabaseUnavailable(
      'Neo4j does not answer.',
      'Is it running? The page recovers by itself when it is back.',
      error,
    );
  if (code.includes('TimedOut') || code.endsWith('Transaction.Terminated')) return new QueryTimeout(timeoutMs, error);
  if (code.includes('OutOfMemory')) return new QueryTooLarge(error);
  // The driver's own words, such as those of a connection that nobody took up in time.
  if (!code.startsWith('Neo.')) return new DatabaseUnavailable('Neo4j did not answer in time.', 'Try again in a moment.', error);
  return new QueryFailed(error);
}

/** For `catch`: throws what the driver has thrown as one of ours. */
export const rethrow =
  (timeoutMs: number) =>
  (error: unknown): never => {
    throw translate(error, timeoutMs);
  };

/** Whether asking once more on another connection may help. */
export const isUnreachable = (error: unknown): boolean => error instanceof Neo4jError && UNREACHABLE.includes(error.code);
