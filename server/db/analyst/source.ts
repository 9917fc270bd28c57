import type { Record as DriverRecord, Result, ResultSummary } from 'neo4j-driver';
import { listJson } from '../cell-json.ts';
import type { Watch } from './watch.ts';

// Records as the driver hands them out, kept in a queue until they are asked for. The driver's own iterator does the same at three times the
// cost; but its subscription, which is quick, has no public way to be slowed down. So its stream is looked up, by a name the driver does not
// promise (a test fails when it changes); without it rows come in small fetches and wait in memory.

/**
 * Rows of the first fetch: few, so that they are on their way before more come. They are the size that a session is opened with; the fetches after
 * it are larger.
 */
export const FIRST_FETCH = 200;
const FETCH = 2_000;

/** Rows that wait before the server is asked for no more, and before it is asked again. */
const HIGH = 4_000;
const LOW = 1_000;

export interface Source {
  readonly columns: Promise<readonly string[]>;
  /** Some rows as JSON, at most so many; null at the end. Rejects where the statement fails. */
  take(most: number): Promise<readonly string[] | null>;
  summary(): ResultSummary | null;
  /** Counts what comes from now on. */
  watchedBy(watch: Watch): void;
}

interface Flow {
  pause(): void;
  resume(): void;
}

const NO_FLOW: Flow = { pause: () => undefined, resume: () => undefined };

async function flowOf(result: Result): Promise<Flow> {
  const stream: unknown = await Reflect.get(result, '_streamObserverPromise');
  if (typeof stream !== 'object' || stream === null) return NO_FLOW;
  if (typeof Reflect.get(stream, '_fetchSize') === 'number') Reflect.set(stream, '_fetchSize', FETCH);
  const method = (name: string) => {
    const found: unknown = Reflect.get(stream, name);
    return typeof found === 'function' ? () => void found.call(stream) : () => undefined;
  };
  return { pause: method('pause'), resume: method('resume') };
}

function rowJson(record: DriverRecord): string {
  const values: unknown[] = [];
  for (let index = 0; index < record.length; index++) values.push(record.get(index));
  return listJson(values);
}

/** Begins to read at once. */
export function createSource(result: Result): Source {
  let queue: string[] = [];
  let paused = false;
  let flow = NO_FLOW;
  let ended: ResultSummary | null = null;
  let failed: { readonly error: unknown } | null = null;
  let watch: Watch | null = null;
  let wake: () => void = () => undefined;

  flowOf(result).then(
    (found) => {
      flow = found;
    },
    () => undefined,
  );
  const columns = new Promise<readonly string[]>((resolve, reject) => {
    result.subscribe({
      onKeys: (keys) => resolve(keys.map(String)),
      onNext: (record) => {
        queue.push(rowJson(record));
        watch?.came();
        if (queue.length >= HIGH && !paused) {
          paused = true;
          flow.pause();
        }
        wake();
      },
      onCompleted: (summary) => {
        ended = summary;
        wake();
      },
      onError: (error) => {
        failed = { error };
        reject(error);
        wake();
      },
    });
  });
  columns.catch(() => undefined);

  const taken = (most: number): readonly string[] => {
    const rows = queue.length <= most ? queue : queue.slice(0, most);
    queue = queue.length <= most ? [] : queue.slice(most);
    if (queue.length === 0) watch?.emptied();
    if (paused && queue.length <= LOW) {
      paused = false;
      flow.resume();
    }
    return rows;
  };
  return {
    columns,
    summary: () => ended,
    watchedBy: (given) => {
      watch = given;
    },
    take: async (most) => {
      while (queue.length === 0) {
        if (failed !== null) throw failed.error;
        if (ended !== null) return null;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return taken(most);
    },
  };
}
