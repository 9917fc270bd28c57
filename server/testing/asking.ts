import { createAnalyst } from '../analyst/index.ts';
import type { Analyst, AnalystSettings } from '../analyst/types.ts';
import { type Cell, type CypherEnd, type CypherHead, readRow } from '../contract/index.ts';
import { createAsk, openLibrary } from '../db/index.ts';
import { readNames } from '../foreign/index.ts';
import { emptyTestDatabase } from '../neo4j/testing.ts';
import { onDatabase, untilRunning } from './database.ts';

const SETTINGS: AnalystSettings = { timeoutMs: 10_000, maxRows: 100_000, allowedCalls: [], cypherAtOnce: 2 };

/** Ends only when it is told to, and does then. */
export const ENDLESS = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS runaway';

export interface Whole {
  head: CypherHead | null;
  rows: (readonly Cell[])[];
  end: CypherEnd | null;
}

export interface Asked {
  readonly parameters?: Readonly<Record<string, Cell>>;
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

/** The whole answer to one statement. */
export async function ask(
  analyst: Analyst,
  query: string,
  { parameters = {}, limit = 1000, signal }: Asked = {},
): Promise<Whole> {
  const whole: Whole = { head: null, rows: [], end: null };
  for await (const event of analyst.run({ query, parameters, limit }, signal ?? new AbortController().signal)) {
    if (event.kind === 'head') whole.head = event.head;
    else if (event.kind === 'end') whole.end = event.end;
    else whole.rows.push(...event.rows.map(readRow));
  }
  return whole;
}

/** Milliseconds. */
export async function timed(work: Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work;
  return performance.now() - since;
}

/** For the tests of one file: analysts on the real Neo4j, which holds two nodes and what is between them. */
export function onSmallGraph() {
  const gateway = onDatabase(async (opened) => {
    await emptyTestDatabase();
    await opened.execute("CREATE (:Prey {id: 1, name: 'ada'})-[:KNOWS {since: 2001}]->(:Prey {id: 2})");
  });
  return {
    gateway: () => gateway,
    analystWith: (settings: Partial<AnalystSettings> = {}): Analyst =>
      createAnalyst({
        door: gateway.analyst,
        settings: { ...SETTINGS, ...settings },
        clock: () => performance.now(),
        names: async () => readNames(createAsk(gateway, await openLibrary())),
      }),
    /** Waits until so many statements with `part` in their text run on the server. */
    untilRunning: (many: number, part = 'runaway') => untilRunning(gateway, part, many),
  };
}
