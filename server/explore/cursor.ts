import { BadQuestion } from './errors.ts';

// A cursor is a place in a list of fixed order. It is opaque outside this file.
const PREFIX = 'from-';

export const cursorAt = (offset: number): string => Buffer.from(`${PREFIX}${offset}`).toString('base64url');

/** Rows to leave out; 0 without a cursor. Throws BadQuestion for one that this server did not make. */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const written = Buffer.from(cursor, 'base64url').toString('utf8');
  const offset = Number(written.slice(PREFIX.length));
  if (!written.startsWith(PREFIX) || !Number.isSafeInteger(offset) || offset < 0)
    throw new BadQuestion(`"${cursor}" is no cursor of this list.`, 'Leave the parameter "cursor" out to begin at the start.');
  return offset;
}
