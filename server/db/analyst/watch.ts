import { CorridorError } from '../errors.ts';
import type { Wire } from './socket.ts';

/** Bytes that one row may have, and all rows that wait for a slow reader. Sixteen million one-byte numbers are a gigabyte once decoded. */
const LARGEST_ROW = 16 * 2 ** 20;
const MOST_WAITING = 256 * 2 ** 20;
const BEAT_MS = 20;

export interface Watch {
  /** A row has come. */
  came(): void;
  /** No row waits any more. */
  emptied(): void;
  stop(): void;
}

const tooLarge = (): CorridorError =>
  new CorridorError(
    'too-large',
    `One row of the answer is larger than ${LARGEST_ROW / 2 ** 20} MB.`,
    'Return less in one row: UNWIND a long list, or give it a LIMIT.',
  );

const tooMuch = (): CorridorError =>
  new CorridorError(
    'too-large',
    'The rows are too large to wait until they are read.',
    'Return less in one row, or fewer rows: give the statement a LIMIT.',
  );

/** Cuts the wire and tells `strike` when a row, or all that wait, grow beyond all measure. */
export function watchRows(wire: Wire, strike: (error: CorridorError) => void): Watch {
  // The wire is asked at every beat, not at every row: that alone would cost as much as writing the row.
  let came = false;
  let emptied = false;
  let lastRow = wire.bytes();
  let lastEmpty = lastRow;
  const beat = setInterval(() => {
    const now = wire.bytes();
    if (came) lastRow = now;
    if (emptied) lastEmpty = now;
    came = false;
    emptied = false;
    const error = now - lastRow >= LARGEST_ROW ? tooLarge() : now - lastEmpty >= MOST_WAITING ? tooMuch() : null;
    if (error === null) return;
    clearInterval(beat);
    strike(error);
    wire.cut();
  }, BEAT_MS);
  beat.unref();
  return {
    came: () => {
      came = true;
    },
    emptied: () => {
      emptied = true;
    },
    stop: () => clearInterval(beat),
  };
}
