import { CorridorError } from '../errors.ts';
import type { Wire } from './socket.ts';

/** Bytes that one row may have, and all rows that wait for a slow reader. Sixteen million one-byte numbers are a gigabyte once decoded. */
const LARGEST_ROW = 16 * 2 ** 20;
const MOST_WAITING = 256 * 2 ** 20;
const BEAT_MS = 20;

export interface Watch {
  /** A row was asked for and has not come. */
  waiting(): void;
  /** A row has come. */
  came(): void;
  stop(): void;
}

export const tooLarge = (): CorridorError =>
  new CorridorError(
    'too-large',
    `One row of the answer is larger than ${LARGEST_ROW / 2 ** 20} MB.`,
    'Return less in one row: UNWIND a long list, or give it a LIMIT.',
  );

/** Cuts the wire and tells `strike` when a single row grows beyond all measure. */
export function watchRows(wire: Wire, strike: (error: CorridorError) => void): Watch {
  let since = wire.bytes();
  let expecting = true;
  const beat = setInterval(() => {
    if (wire.bytes() - since < (expecting ? LARGEST_ROW : MOST_WAITING)) return;
    clearInterval(beat);
    strike(tooLarge());
    wire.cut();
  }, BEAT_MS);
  beat.unref();
  return {
    waiting: () => {
      expecting = true;
      since = wire.bytes();
    },
    came: () => {
      expecting = false;
      since = wire.bytes();
    },
    stop: () => clearInterval(beat),
  };
}
