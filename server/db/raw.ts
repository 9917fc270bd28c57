import neo4j from 'neo4j-driver';
import type { Connection } from './connection.ts';
import type { Params } from './gateway.ts';

/** The driver and nothing around it: what the benchmarks compare the gateway and the API with. Not for the product. */
export interface RawRunner {
  /** Runs the statements at the same time, each in a session of its own, and reads all rows; the number of rows. */
  run(statements: readonly { readonly text: string; readonly params: Params }[]): Promise<number>;
  /** One statement with `$rows`, its records read as they come. */
  stream(text: string, rows: number, onRow?: (values: readonly unknown[]) => void): Promise<Streamed>;
  close(): Promise<void>;
}

/** Milliseconds until the first record and until the last. */
export interface Streamed {
  readonly first: number;
  readonly total: number;
}

export function createRawRunner({ uri, username, password, database }: Connection): RawRunner {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const runOne = async (text: string, params: Params): Promise<number> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, params)).records.length;
    } finally {
      await session.close();
    }
  };
  return {
    run: async (statements) => {
      const counts = await Promise.all(statements.map(({ text, params }) => runOne(text, params)));
      return counts.reduce((sum, n) => sum + n, 0);
    },
    stream: async (text, rows, onRow) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      const since = performance.now();
      let first: number | null = null;
      try {
        await new Promise<void>((resolve, reject) => {
          session.run(text, { rows: neo4j.int(rows) }).subscribe({
            onNext: (record) => {
              first ??= performance.now() - since;
              onRow?.([...record.values()]);
            },
            onCompleted: () => resolve(),
            onError: reject,
          });
        });
        const total = performance.now() - since;
        return { first: first ?? total, total };
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
