import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { underClocks } from '../clocks.ts';
import { translate } from '../errors.ts';
import { closeEarly } from '../flow.ts';
import { decodeCell } from './decode-cell.ts';
import { planIn, remarksIn } from './plan.ts';
import { openRows } from './rows.ts';
import { closeOrCut } from './socket.ts';
import { FIRST_FETCH } from './source.ts';
import type { AnalystCall, AnalystDoor } from './types.ts';

interface Place {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const QUESTION_MS = 5_000;

/** Opens no connection before the first call. Its connections are its own: statements that hang take none from the explorer. */
export function createAnalystDoor(place: Place): AnalystDoor {
  const driver = openDriver(place);
  const open = (): Session =>
    driver.session({ database: place.database, defaultAccessMode: neo4j.session.READ, fetchSize: FIRST_FETCH });
  const ask = (query: string, parameters: object, signal: AbortSignal) =>
    within(
      open,
      QUESTION_MS,
      signal,
      async (session) => (await session.run(query, parameters, { timeout: QUESTION_MS })).records,
    );
  return {
    inspect: (call) =>
      within(open, call.timeoutMs, call.signal, async (session) => {
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

function openDriver({ uri, username, password }: Place): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
    maxConnectionPoolSize: 100,
    userAgent: 'corridor-analyst',
  });
}

async function within<T>(
  open: () => Session,
  timeoutMs: number,
  signal: AbortSignal,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = open();
  try {
    return await underClocks(
      timeoutMs,
      signal,
      () => closeOrCut(session),
      () => work(session),
    );
  } catch (error) {
    throw translate(error, timeoutMs);
  } finally {
    void closeEarly(session).catch(() => undefined);
  }
}
