import type { Session } from 'neo4j-driver';

// The driver's streams of records, which have no public way to be slowed down. They are looked up by names the driver does not promise (tests
// fail when they change); without them rows come in small fetches and wait in memory.

export interface Flow {
  /** What has been asked for still comes; no more is asked for. */
  pause(): void;
  resume(): void;
  /** Rows of each fetch from the next one on. */
  fetch(size: number): void;
}

const NONE: Flow = { pause: () => undefined, resume: () => undefined, fetch: () => undefined };

/** The stream of a result, as soon as there is one. */
export async function flowOf(result: object): Promise<Flow> {
  const stream: unknown = await Reflect.get(result, '_streamObserverPromise');
  if (typeof stream !== 'object' || stream === null) return NONE;
  const method = (name: string) => {
    const found: unknown = Reflect.get(stream, name);
    return typeof found === 'function' ? () => void found.call(stream) : () => undefined;
  };
  return {
    pause: method('pause'),
    resume: method('resume'),
    fetch: (size) => {
      if (typeof Reflect.get(stream, '_fetchSize') === 'number') Reflect.set(stream, '_fetchSize', size);
    },
  };
}

/**
 * Closes a session whose answer may not have come to its end. The driver sends RESET then, and when it hears only after it that there is more, DISCARD
 * behind it, which Neo4j refuses: the connection is gone, and with it the statement of whoever got it from the pool meanwhile, who waits for
 * ever. A stream that is paused sends nothing.
 */
export function closeEarly(session: Session): Promise<void> {
  const results: unknown = Reflect.get(session, '_results');
  for (const result of Array.isArray(results) ? results : [])
    flowOf(result).then(
      ({ pause }) => pause(),
      () => undefined,
    );
  return session.close();
}
