import { CorridorError, QueryCancelled } from '../db/index.ts';

/** Gives the place back; safe to call twice. */
export type Leave = () => void;

export interface Turns {
  /**
   * Resolves when there is a place; who came first gets the first.
   * @throws {CorridorError} `busy` after `patienceMs`; QueryCancelled when the signal aborts.
   */
  take(signal: AbortSignal): Promise<Leave>;
  /** Places that are taken. */
  taken(): number;
}

/** So many at once; the others wait in order. */
export function createTurns(places: number, patienceMs: number): Turns {
  let taken = 0;
  const waiting: (() => void)[] = [];

  const enter = (): Leave => {
    taken += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      taken -= 1;
      waiting.shift()?.();
    };
  };

  const wait = (signal: AbortSignal): Promise<Leave> =>
    new Promise((resolve, reject) => {
      const stop = (error: Error) => {
        const index = waiting.indexOf(go);
        if (index >= 0) waiting.splice(index, 1);
        done();
        reject(error);
      };
      const cancel = () => stop(new QueryCancelled());
      const timer = setTimeout(() => stop(busy(places, patienceMs)), patienceMs);
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
      };
      const go = () => {
        done();
        resolve(enter());
      };
      signal.addEventListener('abort', cancel, { once: true });
      waiting.push(go);
    });

  return {
    taken: () => taken,
    take: async (signal) => {
      if (signal.aborted) throw new QueryCancelled();
      return taken < places ? enter() : wait(signal);
    },
  };
}

const busy = (places: number, patienceMs: number): CorridorError =>
  new CorridorError(
    'busy',
    `${places} statements are running already; this one waited ${Math.round(patienceMs / 1_000)} s for its turn.`,
    'Try again in a moment, or stop one of yours. Whoever runs Corridor can allow more with CORRIDOR_CYPHER_AT_ONCE.',
  );
