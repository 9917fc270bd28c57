import { nameTakenWords, type SavedQuestion } from '../contract/index.ts';
import { CorridorError, DatabaseUnavailable, QueryFailed } from '../db/index.ts';

const TAKEN = 'Neo.ClientError.Schema.ConstraintValidationFailed';
const GONE = 'Neo.ClientError.Statement.EntityNotFound';
const NOT_WRITABLE = /Security\.Forbidden$|ReadOnly|NotALeader/;

export const isTaken = (error: unknown): boolean => error instanceof QueryFailed && error.neo4jCode === TAKEN;

export const noSuch = (id: string): CorridorError =>
  new CorridorError('not-found', `There is no saved question "${id}".`, 'Somebody may have removed it; look at the list again.');

export const nameTaken = (name: string, holder: SavedQuestion | null): CorridorError => {
  const { message, hint } = nameTakenWords(name, holder?.name ?? null);
  return new CorridorError('conflict', message, hint, { details: { name, holder: holder?.id ?? null } });
};

export const changedMeanwhile = (now: SavedQuestion): CorridorError =>
  new CorridorError(
    'conflict',
    `“${now.name}” was changed by somebody else since you opened it.`,
    'Open it anew and make your change again, or save yours under another name.',
    { details: { id: now.id, name: now.name, current: now.version } },
  );

export const importRaced = (): CorridorError =>
  new CorridorError(
    'conflict',
    'One of these names was taken while the file was read. Nothing was saved.',
    'Import the file again.',
  );

export const readOnly = (): CorridorError =>
  new CorridorError(
    'read-only',
    'This database was not made by Corridor: nothing is written to it.',
    'Saved questions stay in the browser. To keep them in this database, start Corridor with CORRIDOR_WRITE_FOREIGN=yes.',
  );

/** What Neo4j says when a write meets a removal, or a user or server that may not write. */
export function translateWrite(error: unknown, id: string): unknown {
  if (error instanceof QueryFailed && error.neo4jCode === GONE) return noSuch(id);
  const code = error instanceof DatabaseUnavailable || error instanceof QueryFailed ? codeOf(error.cause) : '';
  if (!NOT_WRITABLE.test(code)) return error;
  return new CorridorError(
    'read-only',
    `Neo4j lets nothing be written here (${code}).`,
    'Connect with a user who may write, or keep saved questions in the browser.',
    { cause: error },
  );
}

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
