import neo4j, { type Config, type Driver, type Session } from 'neo4j-driver';
import { underClocks } from './clocks.ts';
import { closeEarly } from './flow.ts';

export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Opens no connection before the first call. */
export const openDriver = ({ uri, username, password }: Connection, own: Config): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    // With the driver's own values a dead Neo4j takes 34 s to be reported.
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
    ...own,
  });

export interface Bounds {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** Ends what still runs on the server when our own clock strikes or who asked goes away. */
  readonly end?: (session: Session) => Promise<void>;
}

/** Runs `work` in a session, which is closed in any case. Throws QueryTimeout, QueryCancelled and what the driver throws. */
export async function within<T>(
  session: Session,
  { timeoutMs, signal, end = closeEarly }: Bounds,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  try {
    return await underClocks(
      timeoutMs,
      signal,
      () => end(session),
      () => work(session),
    );
  } finally {
    // Not awaited where the server hangs: closing waits for its answer.
    void closeEarly(session).catch(() => undefined);
  }
}
