import type { Result, ResultSummary } from 'neo4j-driver';
import type { Cell } from '../../contract/cells.ts';
import { toCell } from '../cells.ts';
import type { Watch } from './watch.ts';

// Records as the driver hands them out, kept in a queue until they are asked for. The driver's own iterator does the same at three times the
// cost; but its subscription, which is quick, has no public way to be slowed down. So its stream is looked up, by a name the driver does not
// promise (a test fails when it changes).

/** Rows that wait before the server is asked for no more, and before it is asked again. */
const HIGH = 4_000;
const LOW = 1_000;

type Row = readonly Cell[];

export interface Source {
  readonly columns: Promise<readonly string[]>;
  /** Some rows, at most so many; null at the end. Rejects where the statement fails. */
  take(most: number): Promise<readonly Row[] | null>;
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
  const method = (name: string) => {
    const found: unknown = Reflect.get(stream, name);
    return typeof found === 'function' ? () => void found.call(stream) : () => undefined;
  };
  return { pause: method('pause'), resume: method('resume') };
}

/** Begins to read at once. */
export function createSource(result: Result): Source {
  let queue: Row[] = [];
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
        const row: Cell[] = [];
        for (let index = 0; index < record.length; index++) row.push(toCell(record.get(index)));
        queue.push(row);
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

  const taken = (most: number): readonly Row[] => {
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
