import neo4j, {
  type Record as DriverRecord,
  type Transaction as DriverTransaction,
  type Integer,
  type Plan,
  type Session,
} from 'neo4j-driver';
import type { CellMap } from '../contract/cells.ts';
import { type AnalystDoor, createAnalystDoor } from './analyst/index.ts';
import { cellsOf } from './cells.ts';
import { underClocks } from './clocks.ts';
import { type Connection, openDriver, within } from './connection.ts';
import { decodeRecord, type Row } from './decode.ts';
import { isUnreachable, rethrow, translate } from './errors.ts';
import { closeEarly } from './flow.ts';
import { createStateReader, type DatabaseState } from './state.ts';

export interface GatewayLimits {
  /** Of a read, unless the call says otherwise. */
  readonly readTimeoutMs: number;
  readonly writeTimeoutMs: number;
  /** Rows after which a read stops and says `truncated`. */
  readonly rowLimit: number;
}

export const DEFAULT_LIMITS: GatewayLimits = { readTimeoutMs: 15_000, writeTimeoutMs: 600_000, rowLimit: 100_000 };

export interface CallOptions {
  readonly timeoutMs?: number;
  /** Abort it and the query ends on the server too. */
  readonly signal?: AbortSignal;
}
export interface ReadOptions extends CallOptions {
  /** At most so many rows. */
  readonly limit?: number;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly truncated: boolean;
  /** What answered, e.g. `Neo4j/5.26.30`; null when the read was cut. */
  readonly agent: string | null;
}

/** Changes by one statement, as Neo4j counts them. */
export interface WriteResult {
  readonly rows: readonly Row[];
  readonly counters: Readonly<Record<string, number>>;
}

export type Params = Readonly<Record<string, unknown>>;

export interface Transaction {
  run(query: string, params?: Params): Promise<WriteResult>;
}

export interface Gateway {
  /** Where Neo4j is, without who asks: `host:port/database`. */
  readonly place: string;
  /** All rows of a read, up to the limit. */
  read(query: string, params?: Params, options?: ReadOptions): Promise<Rows>;
  /** The same, with values as the wire's cells: for databases whose values nobody knows beforehand. */
  exact(query: string, params?: Params, options?: ReadOptions): Promise<readonly CellMap[]>;
  /** Operators of the plan of a read, top first, without running it. */
  explain(query: string, params?: Params, options?: CallOptions): Promise<readonly string[]>;
  /** Rows as they come; memory stays flat. Leaving the loop cancels the query. */
  stream(query: string, params?: Params, options?: CallOptions): AsyncGenerator<Row, void, undefined>;
  /** One statement in a transaction of its own (schema changes, `CALL … IN TRANSACTIONS`). Not repeated. */
  execute(query: string, params?: Params, options?: CallOptions): Promise<WriteResult>;
  /** A managed write: repeated after transient errors, so `work` must bear being run twice. */
  write<T>(work: (tx: Transaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /** One write transaction, all or nothing, never repeated. Aborting the signal rolls it back. */
  transaction<T>(work: (tx: Transaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /** For Cypher that people typed, behind the guard of server/analyst only. */
  readonly analyst: AnalystDoor;
  /** Version of Neo4j and what the database is, asked now. */
  ping(options?: CallOptions): Promise<DatabaseState>;
  /** The same, at most a second old. */
  state(): Promise<DatabaseState>;
  close(): Promise<void>;
}

/** Marks a number as an integer for Cypher: plain JavaScript numbers arrive there as floats, which LIMIT refuses. */
export const int = (value: number): Integer => neo4j.int(value);

/**
 * The only door to Neo4j. Opens no connection before the first call. All methods throw CorridorError: DatabaseUnavailable, QueryTimeout,
 * QueryCancelled, QueryTooLarge, QueryFailed. `clock` gives milliseconds.
 */
export function createGateway(
  connection: Connection,
  limits: GatewayLimits = DEFAULT_LIMITS,
  clock: () => number = Date.now,
): Gateway {
  const driver = openDriver(connection, {
    maxConnectionPoolSize: 50,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'corridor',
  });
  const sessions = (mode: Mode) => () => driver.session({ database: connection.database, defaultAccessMode: mode });
  const reader = createReader(sessions(neo4j.session.READ), limits);
  const state = createStateReader(reader.read, clock);
  const analyst = createAnalystDoor(connection);
  return {
    place: `${connection.uri.replace(/^[^:]+:\/\//, '')}/${connection.database}`,
    ...reader,
    ...createWriter(sessions(neo4j.session.WRITE), limits),
    ping: (options = {}) => state.now(options),
    state: () => state.recent(),
    analyst,
    close: async () => {
      await Promise.all([driver.close(), analyst.close()]);
    },
  };
}

type Mode = typeof neo4j.session.READ | typeof neo4j.session.WRITE;

function createReader(open: () => Session, limits: GatewayLimits): Pick<Gateway, 'read' | 'exact' | 'explain' | 'stream'> {
  const timeoutOf = (options: CallOptions) => options.timeoutMs ?? limits.readTimeoutMs;
  const readAs = <T>(decodeOne: (record: DriverRecord) => T, query: string, params: Params, options: ReadOptions) => {
    const timeout = timeoutOf(options);
    const bounds = { timeout, limit: options.limit ?? limits.rowLimit };
    const once = () =>
      within(open(), { timeoutMs: timeout, signal: options.signal }, (session) =>
        collect(session, query, params, bounds, decodeOne),
      );
    // A connection that lay in the pool while Neo4j was away fails once; the next one is new.
    return once()
      .catch((error: unknown) => (isUnreachable(error) ? once() : Promise.reject(error)))
      .catch(rethrow(timeout));
  };
  return {
    read: (query, params = {}, options = {}) => readAs(decodeRecord, query, params, options),
    exact: async (query, params = {}, options = {}) => (await readAs(cellsOf, query, params, options)).rows,
    explain: (query, params = {}, options = {}) => {
      const timeout = timeoutOf(options);
      return within(open(), { timeoutMs: timeout, signal: options.signal }, async (session) => {
        const { plan } = (await session.run(`EXPLAIN ${query}`, params, { timeout })).summary;
        return plan === false ? [] : operatorsOf(plan);
      }).catch(rethrow(timeout));
    },
    stream: (query, params = {}, options = {}) => streamRows(open(), query, params, timeoutOf(options), options.signal),
  };
}

function createWriter(open: () => Session, limits: GatewayLimits): Pick<Gateway, 'execute' | 'write' | 'transaction'> {
  const inSession = <T>(options: CallOptions, work: (session: Session, timeout: number) => Promise<T>): Promise<T> => {
    const timeout = options.timeoutMs ?? limits.writeTimeoutMs;
    return within(open(), { timeoutMs: timeout, signal: options.signal }, (session) => work(session, timeout)).catch(
      rethrow(timeout),
    );
  };
  return {
    execute: (query, params = {}, options = {}) =>
      inSession(options, async (session, timeout) => toResult(await session.run(query, params, { timeout }))),
    write: (work, options = {}) =>
      inSession(options, (session, timeout) => session.executeWrite((tx) => work(transactionOf(tx)), { timeout })),
    transaction: (work, options = {}) => inSession(options, (session, timeout) => inTransaction(session, work, timeout)),
  };
}

interface Collected<T> {
  readonly rows: readonly T[];
  readonly truncated: boolean;
  readonly agent: string | null;
}

function collect<T>(
  session: Session,
  query: string,
  params: Params,
  { timeout, limit }: { timeout: number; limit: number },
  decodeOne: (record: DriverRecord) => T,
): Promise<Collected<T>> {
  return new Promise((resolve, reject) => {
    const rows: T[] = [];
    session.run(query, params, { timeout }).subscribe({
      onNext: (record) => {
        if (rows.length < limit) rows.push(decodeOne(record));
        else resolve({ rows, truncated: true, agent: null });
      },
      onCompleted: (summary) => resolve({ rows, truncated: false, agent: summary.server.agent ?? null }),
      onError: reject,
    });
  });
}

async function* streamRows(
  session: Session,
  query: string,
  params: Params,
  timeout: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Row, void, undefined> {
  try {
    const records = session.run(query, params, { timeout })[Symbol.asyncIterator]();
    while (true) {
      const next = await underClocks(
        timeout,
        signal,
        () => closeEarly(session),
        () => records.next(),
      );
      if (next.done) return;
      yield decodeRecord(next.value);
    }
  } catch (error) {
    throw translate(error, timeout);
  } finally {
    void closeEarly(session).catch(() => undefined);
  }
}

async function inTransaction<T>(session: Session, work: (tx: Transaction) => Promise<T>, timeout: number): Promise<T> {
  const tx = await session.beginTransaction({ timeout });
  try {
    const result = await work(transactionOf(tx));
    await tx.commit();
    return result;
  } catch (error) {
    await tx.rollback().catch(() => undefined);
    throw error;
  }
}

const operatorsOf = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operatorsOf)];

type Runner = Pick<DriverTransaction, 'run'>;

const transactionOf = (tx: Runner): Transaction => ({
  run: async (query, params = {}) => toResult(await tx.run(query, params)),
});

type DriverResult = Awaited<ReturnType<Session['run']>>;

const toResult = ({ records, summary }: DriverResult): WriteResult => ({
  rows: records.map(decodeRecord),
  counters: summary.counters.updates(),
});
