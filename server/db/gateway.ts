import neo4j, { type Driver, type Transaction as DriverTransaction, type Integer, type Plan, type Session } from 'neo4j-driver';
import { underClocks } from './clocks.ts';
import { decodeRecord, type Row } from './decode.ts';
import { isUnreachable, translate } from './errors.ts';
import { createStateReader, type DatabaseState } from './state.ts';

export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

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
  /** All rows of a read, up to the limit. */
  read(query: string, params?: Params, options?: ReadOptions): Promise<Rows>;
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
  const driver = openDriver(connection);
  const reading = () => driver.session({ database: connection.database, defaultAccessMode: neo4j.session.READ });
  const writing = () => driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE });

  const read = async (query: string, params: Params = {}, options: ReadOptions = {}): Promise<Rows> => {
    const timeoutMs = options.timeoutMs ?? limits.readTimeoutMs;
    const limit = options.limit ?? limits.rowLimit;
    const once = () =>
      within(reading(), timeoutMs, options.signal, (session) => collect(session, query, params, timeoutMs, limit));
    return once()
      .catch((error: unknown) => (isUnreachable(error) ? once() : Promise.reject(error)))
      .catch(rethrow(timeoutMs));
  };

  const writeTimeout = (options: CallOptions) => options.timeoutMs ?? limits.writeTimeoutMs;
  const ask = createStateReader(read, clock);

  return {
    read,
    explain: (query, params = {}, options = {}) => {
      const timeout = options.timeoutMs ?? limits.readTimeoutMs;
      return within(reading(), timeout, options.signal, async (session) => {
        const { plan } = (await session.run(`EXPLAIN ${query}`, params, { timeout })).summary;
        return plan === false ? [] : operatorsOf(plan);
      }).catch(rethrow(timeout));
    },
    stream: (query, params = {}, options = {}) =>
      streamRows(reading(), query, params, options.timeoutMs ?? limits.readTimeoutMs, options.signal),
    execute: (query, params = {}, options = {}) => {
      const timeout = writeTimeout(options);
      return within(writing(), timeout, options.signal, async (session) =>
        toResult(await session.run(query, params, { timeout })),
      ).catch(rethrow(timeout));
    },
    write: (work, options = {}) => {
      const timeout = writeTimeout(options);
      return within(writing(), timeout, options.signal, (session) =>
        session.executeWrite((tx) => work(transactionOf(tx)), { timeout }),
      ).catch(rethrow(timeout));
    },
    transaction: (work, options = {}) => {
      const timeout = writeTimeout(options);
      return within(writing(), timeout, options.signal, (session) => inTransaction(session, work, timeout)).catch(
        rethrow(timeout),
      );
    },
    ping: (options = {}) => ask.now(options),
    state: () => ask.recent(),
    close: () => driver.close(),
  };
}

function openDriver({ uri, username, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    // With the driver's own values a dead Neo4j takes 34 s to be reported.
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
    maxConnectionPoolSize: 50,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'corridor',
  });
}

const rethrow =
  (timeoutMs: number) =>
  (error: unknown): never => {
    throw translate(error, timeoutMs);
  };

async function within<T>(
  session: Session,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  try {
    return await underClocks(
      timeoutMs,
      signal,
      () => session.close(),
      () => work(session),
    );
  } finally {
    // Not awaited where the server hangs: closing waits for its answer.
    void session.close().catch(() => undefined);
  }
}

function collect(session: Session, query: string, params: Params, timeout: number, limit: number): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    session.run(query, params, { timeout }).subscribe({
      onNext: (record) => {
        if (rows.length < limit) rows.push(decodeRecord(record));
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
        () => session.close(),
        () => records.next(),
      );
      if (next.done) return;
      yield decodeRecord(next.value);
    }
  } catch (error) {
    throw translate(error, timeout);
  } finally {
    void session.close().catch(() => undefined);
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
