import type { Session } from 'neo4j-driver';
import { createClock } from '../clocks.ts';
import { translate } from '../errors.ts';
import { planIn, remarksIn } from './plan.ts';
import { closeOrCut, wireOf } from './socket.ts';
import { createSource } from './source.ts';
import type { RowStream, RunCall, Summary } from './types.ts';
import { type Watch, watchRows } from './watch.ts';

/** Rows that are handed on at once. */
const BATCH = 2_000;

/** Runs a statement in a READ session; resolves as soon as the columns are known. */
export async function openRows(session: Session, text: string, parameters: object, call: RunCall): Promise<RowStream> {
  const clock = createClock(call.timeoutMs, call.signal);
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
  const source = createSource(result);
  const columns = await guarded(source.columns);
  const wire = await guarded(wireOf(session));
  if (wire !== null) {
    watch = watchRows(wire, clock.strike);
    source.watchedBy(watch);
  }
  let summary: Summary | null = null;
  return {
    columns,
    close,
    summary: () => summary,
    next: async () => {
      const rows = await guarded(source.take(BATCH));
      const last = source.summary();
      if (rows === null && last !== null) {
        summary = { plan: planIn(last), remarks: remarksIn(last) };
        void close();
      }
      return rows;
    },
  };
}
