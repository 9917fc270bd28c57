import type { Record as DriverRecord, Result, ResultSummary } from 'neo4j-driver';
import { listJson } from '../cell-json.ts';
import { type Flow, flowOf } from '../flow.ts';
import type { Watch } from './watch.ts';

// Records as the driver hands them out, kept in a queue until they are asked for. The driver's own iterator does the same at three times the
// cost; but its subscription, which is quick, has no public way to be slowed down: see flow.ts.

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

function rowJson(record: DriverRecord): string {
  const values: unknown[] = [];
  for (let index = 0; index < record.length; index++) values.push(record.get(index));
  return listJson(values);
}

/** Lets the server send, and stop while too many rows wait; without the driver's stream it does neither. */
function createValve(result: Result) {
  let flow: Flow | null = null;
  let paused = false;
  flowOf(result).then(
    (found) => {
      flow = found;
      found.fetch(FETCH);
    },
    () => undefined,
  );
  return {
    rose: (waiting: number): void => {
      if (waiting < HIGH || paused) return;
      paused = true;
      flow?.pause();
    },
    fell: (waiting: number): void => {
      if (!paused || waiting > LOW) return;
      paused = false;
      flow?.resume();
    },
  };
}

interface Hears {
  came(record: DriverRecord): void;
  ended(summary: ResultSummary): void;
  failed(error: unknown): void;
}

/** Begins to read; resolves to the columns, which come first. */
function subscribe(result: Result, { came, ended, failed }: Hears): Promise<readonly string[]> {
  const columns = new Promise<readonly string[]>((resolve, reject) => {
    result.subscribe({
      onKeys: (keys) => resolve(keys.map(String)),
      onNext: came,
      onCompleted: ended,
      onError: (error) => {
        reject(error);
        failed(error);
      },
    });
  });
  columns.catch(() => undefined);
  return columns;
}

/** Begins to read at once. */
export function createSource(result: Result): Source {
  let queue: string[] = [];
  let end: { readonly summary: ResultSummary } | { readonly error: unknown } | null = null;
  let watch: Watch | null = null;
  let wake: () => void = () => undefined;

  const valve = createValve(result);
  const finish = (how: NonNullable<typeof end>): void => {
    end = how;
    wake();
  };
  const columns = subscribe(result, {
    came: (record) => {
      queue.push(rowJson(record));
      watch?.came();
      valve.rose(queue.length);
      wake();
    },
    ended: (summary) => finish({ summary }),
    failed: (error) => finish({ error }),
  });

  const taken = (most: number): readonly string[] => {
    const rows = queue.length <= most ? queue : queue.slice(0, most);
    queue = queue.length <= most ? [] : queue.slice(most);
    if (queue.length === 0) watch?.emptied();
    valve.fell(queue.length);
    return rows;
  };
  return {
    columns,
    summary: () => (end !== null && 'summary' in end ? end.summary : null),
    watchedBy: (given) => {
      watch = given;
    },
    take: async (most) => {
      while (queue.length === 0) {
        if (end !== null && 'error' in end) throw end.error;
        if (end !== null) return null;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return taken(most);
    },
  };
}
