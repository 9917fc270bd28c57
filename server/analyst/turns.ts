import { CorridorError, QueryCancelled } from '../db/index.ts';

/** Gives the place back; safe to call twice. */
export interface Leave {
  (): void;
  /** What has the place was told to end and goes on; who waits in vain is told so. `willRestart`: Corridor starts that Neo4j again in the end. */
  deaf(willRestart: boolean): void;
}

export interface Turns {
  /**
   * Resolves when there is a place; who came first gets the first.
   * @throws {CorridorError} `busy` after `patienceMs`; QueryCancelled when the signal aborts.
   */
  take(signal: AbortSignal): Promise<Leave>;
  /** Whether somebody waits. */
  awaited(): boolean;
}

/** So many at once; the others wait in order. */
export function createTurns(places: number, patienceMs: number): Turns {
  let taken = 0;
  const deaf = new Map<Leave, boolean>();
  const waiting: (() => void)[] = [];

  const enter = (): Leave => {
    taken += 1;
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      taken -= 1;
      deaf.delete(place);
      waiting.shift()?.();
    };
    const place: Leave = Object.assign(leave, {
      deaf: (willRestart: boolean) => {
        if (!left) deaf.set(place, willRestart);
      },
    });
    return place;
  };

  const tooLong = () => busy(places, patienceMs, [...deaf.values()]);
  return {
    awaited: () => waiting.length > 0,
    take: async (signal) => {
      if (signal.aborted) throw new QueryCancelled();
      return taken < places ? enter() : inLine(waiting, { enter, signal, patienceMs, tooLong });
    },
  };
}

interface Waiting {
  enter(): Leave;
  readonly signal: AbortSignal;
  readonly patienceMs: number;
  tooLong(): Error;
}

/** Waits in the line until its function there is called, and gives what `enter` then gives: at once, so that nobody slips in between. */
const inLine = (line: (() => void)[], { enter, signal, patienceMs, tooLong }: Waiting): Promise<Leave> =>
  new Promise((resolve, reject) => {
    const stop = (error: Error) => {
      const index = line.indexOf(go);
      if (index >= 0) line.splice(index, 1);
      done();
      reject(error);
    };
    const cancel = () => stop(new QueryCancelled());
    const timer = setTimeout(() => stop(tooLong()), patienceMs);
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    };
    const go = () => {
      done();
      resolve(enter());
    };
    signal.addEventListener('abort', cancel, { once: true });
    line.push(go);
  });

/** `deaf`: one entry per statement that was told to end and goes on; whether its Neo4j will be started again. */
function busy(places: number, patienceMs: number, deaf: readonly boolean[]): CorridorError {
  const waited = `this one waited ${Math.round(patienceMs / 1_000)} s for its turn.`;
  if (deaf.length === 0)
    return new CorridorError(
      'busy',
      `${places === 1 ? 'One statement is' : `${places} statements are`} running already; ${waited}`,
      MORE_PLACES,
    );
  const held =
    places === 1
      ? 'The only place is held by a statement that was'
      : `${deaf.length === places ? 'All' : `${deaf.length} of`} ${places} places are held by statements that were`;
  return new CorridorError(
    'busy',
    `${held} told to end and that Neo4j cannot end; ${waited}`,
    deaf.includes(true) ? WILL_RESTART : MUST_RESTART,
    { details: { places, deaf: deaf.length } },
  );
}

const MORE_PLACES =
  'Try again in a moment, or stop one of yours. Whoever runs Corridor can allow more with CORRIDOR_CYPHER_AT_ONCE.';
const WILL_RESTART = 'Try again in a minute or two: Corridor starts its Neo4j again when they go on for more than a minute.';
const MUST_RESTART =
  'Such statements end by themselves when they are done, which can take hours; sooner only if whoever runs this Neo4j server starts it again: ask them to.';
