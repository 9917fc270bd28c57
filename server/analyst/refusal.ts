import { CorridorError } from '../db/index.ts';
import type { Position } from './position.ts';

export interface Refused {
  /** The part, as the user may find it in the text, e.g. `LOAD CSV`. */
  readonly part: string;
  /** Ends the sentence "… is refused: it". */
  readonly because: string;
  /** What to do next. */
  readonly hint: string;
  readonly position?: Position;
}

/** What to do where something does more than read. */
export const READING = 'Ask with MATCH, CALL of what reads, SHOW INDEXES, CONSTRAINTS, FUNCTIONS or PROCEDURES.';

/** 403: the sentence names the part and says why. */
export const refusal = ({ part, because, hint, position }: Refused): CorridorError =>
  new CorridorError('refused', `${part} is refused: it ${because}.`, hint, {
    details: position === undefined ? { part } : { part, position },
  });

/** 403: one statement is run at a time. `position`: of the ";" between them. */
export const severalStatements = (position: Position | null, cause?: unknown): CorridorError =>
  new CorridorError(
    'refused',
    'Several statements are refused: one is run at a time.',
    'Send them one by one, without ";" between.',
    { cause, details: position === null ? { part: ';' } : { part: ';', position } },
  );
