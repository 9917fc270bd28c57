import neo4j, { type Session } from 'neo4j-driver';
import { type Connection, openDriver, within } from '../connection.ts';
import { rethrow } from '../errors.ts';
import { decodeCell } from './decode-cell.ts';
import { planIn, remarksIn } from './plan.ts';
import { openRows } from './rows.ts';
import { closeOrCut } from './socket.ts';
import { FIRST_FETCH } from './source.ts';
import type { AnalystCall, AnalystDoor } from './types.ts';

const QUESTION_MS = 5_000;

/** Opens no connection before the first call. Its connections are its own: statements that hang take none from the explorer. */
export function createAnalystDoor(place: Connection): AnalystDoor {
  const driver = openDriver(place, { maxConnectionPoolSize: 100, userAgent: 'corridor-analyst' });
  const open = (): Session =>
    driver.session({ database: place.database, defaultAccessMode: neo4j.session.READ, fetchSize: FIRST_FETCH });
  const inSession = async <T>(timeoutMs: number, signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T> =>
    within(open(), { timeoutMs, signal, end: closeOrCut }, work).catch(rethrow(timeoutMs));
  const ask = (query: string, parameters: object, signal: AbortSignal) =>
    inSession(QUESTION_MS, signal, async (session) => (await session.run(query, parameters, { timeout: QUESTION_MS })).records);
  return {
    inspect: (call) =>
      inSession(call.timeoutMs, call.signal, async (session) => {
        const { summary } = await session.run(`EXPLAIN ${call.query}`, parametersOf(call), optionsOf(call));
        return { queryType: summary.queryType, plan: planIn(summary), remarks: remarksIn(summary) };
      }),
    rows: async (call) => openRows(open(), `${call.mode === 'profile' ? 'PROFILE ' : ''}${call.query}`, parametersOf(call), call),
    foreignFunctions: async (signal) => {
      const records = await ask('SHOW FUNCTIONS YIELD name, isBuiltIn WHERE NOT isBuiltIn RETURN name', {}, signal);
      return records.map((record) => String(record.get('name')));
    },
    isRunning: async (id, signal) => {
      const records = await ask(RUNNING, { id }, signal);
      return records.length > 0;
    },
    close: () => driver.close(),
  };
}

const RUNNING = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.corridor = $id RETURN metaData.corridor AS id';

const optionsOf = ({ timeoutMs, id }: AnalystCall) => ({ timeout: timeoutMs, metadata: { corridor: id } });

const parametersOf = ({ parameters }: AnalystCall) =>
  Object.fromEntries(Object.entries(parameters).map(([name, cell]) => [name, decodeCell(cell, name)]));
