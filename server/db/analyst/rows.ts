import type { Record as DriverRecord, ResultSummary, Session } from 'neo4j-driver';
import type { Cell } from '../../contract/cells.ts';
import { toCell } from '../cells.ts';
import { QueryCancelled, QueryTimeout, translate } from '../errors.ts';
import { planIn, remarksIn } from './plan.ts';
import { closeOrCut, wireOf } from './socket.ts';
import type { RowStream, RunCall, Summary } from './types.ts';
import { type Watch, watchRows } from './watch.ts';

/** Rows that are handed on at once: enough to be quick, few enough that others get their turn between them. */
const BATCH = 500;
/** Wide rows make a batch end earlier. */
const LONGEST_BATCH_MS = 10;
/** How much later than the server's clock ours strikes. */
const GRACE_MS = 2_000;

type Step = IteratorResult<DriverRecord, ResultSummary>;

/** Rejects when the time is over, who asked goes away, or a row is too large. */
function createClock({ timeoutMs, signal }: RunCall) {
  let strike: (error: unknown) => void = () => undefined;
  const struck = new Promise<never>((_, reject) => {
    strike = reject;
  });
  struck.catch(() => undefined);
  const cancel = () => strike(new QueryCancelled());
  const timer = setTimeout(() => strike(new QueryTimeout(timeoutMs)), timeoutMs + GRACE_MS);
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  const stop = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
  return { struck, strike, stop };
}

/** Runs a statement in a READ session; resolves as soon as the columns are known. */
export async function openRows(session: Session, text: string, parameters: object, call: RunCall): Promise<RowStream> {
  const clock = createClock(call);
  let watch: Watch | null = null;
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => {
    clock.stop();
    watch?.stop();
    closed ??= closeOrCut(session);
    return closed;
  };
  const guarded = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await Promise.race([work, clock.struck]);
    } catch (error) {
      // Not awaited: a server that hangs does not answer this either.
      void close();
      throw translate(error, call.timeoutMs);
    }
  };
  const result = session.run(text, parameters, { timeout: call.timeoutMs, metadata: { corridor: call.id } });
  const records: AsyncIterator<DriverRecord, ResultSummary> = result[Symbol.asyncIterator]();
  const first = records.next();
  first.catch(() => undefined);
  const columns = await guarded(result.keys());
  const wire = await guarded(wireOf(session));
  if (wire !== null) watch = watchRows(wire, clock.strike);
  return { columns, ...createReader({ records, first, watch, guarded, close }), close };
}

interface ReaderParts {
  readonly records: AsyncIterator<DriverRecord, ResultSummary>;
  readonly first: Promise<Step>;
  readonly watch: Watch | null;
  readonly guarded: <T>(work: Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

function createReader({ records, first, watch, guarded, close }: ReaderParts): Pick<RowStream, 'next' | 'summary'> {
  let pending = first;
  let summary: Summary | null = null;

  const advance = (): void => {
    watch?.waiting();
    pending = records.next();
    pending.catch(() => undefined);
  };
  const finish = (last: ResultSummary): null => {
    summary = { plan: planIn(last), remarks: remarksIn(last) };
    void close();
    return null;
  };
  /** What has come already, and nothing that has to be waited for. Without a race per row, which would cost more than the rows. */
  const gather = (rows: (readonly Cell[])[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const until = performance.now() + LONGEST_BATCH_MS;
      let done = false;
      const stop = (): void => {
        done = true;
        clearImmediate(idle);
        if (rows.length === BATCH) watch?.came();
        resolve();
      };
      const idle = setImmediate(stop);
      // A step that comes after the batch is left in `pending` for the next one.
      const take = (step: Step): void => {
        if (done) return;
        if (step.done) {
          stop();
          return;
        }
        rows.push(rowOf(step.value));
        advance();
        if (rows.length >= BATCH || performance.now() > until) stop();
        else pending.then(take, fail);
      };
      const fail = (error: unknown): void => {
        if (done) return;
        clearImmediate(idle);
        done = true;
        reject(error);
      };
      pending.then(take, fail);
    });
  return {
    summary: () => summary,
    next: async () => {
      if (summary !== null) return null;
      const step = await guarded(pending);
      if (step.done) return finish(step.value);
      const rows = [rowOf(step.value)];
      advance();
      await guarded(gather(rows));
      return rows;
    },
  };
}

function rowOf(record: DriverRecord): readonly Cell[] {
  const cells: Cell[] = [];
  for (let index = 0; index < record.length; index++) cells.push(toCell(record.get(index)));
  return cells;
}
