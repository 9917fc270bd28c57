import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Connection, createGateway, type Gateway, identifier, type Row, type Value } from '../db/index.ts';
import { loadDataSet, thisProcess } from '../load/index.ts';
import { generateFolder } from './generate.ts';

/** One line of the benchmark's table. */
export interface BenchRow {
  readonly bench: string;
  readonly measured: string;
  readonly value: number;
  readonly unit: string;
  /** What it must be, e.g. `≥ 0.6`; null where the number is only told. */
  readonly limit: string | null;
  readonly passed: boolean;
}

export interface LoaderBench {
  /** A database that holds nothing but what this benchmark puts there: it is emptied. */
  readonly connection: Connection;
  readonly claims?: number;
  readonly rounds?: number;
  readonly memorySizes?: readonly [small: number, large: number];
  readonly report?: (line: string) => void;
}

const LEAST_RATIO = 0.6;
const MOST_GROWTH_MB = 150;
const BATCH = 5_000;
const CHILD = fileURLToPath(new URL('./loader-child.ts', import.meta.url));

/**
 * Benchmark (a): rate of the loader from file to commit against hand-written `UNWIND … MERGE` of the same final nodes, links and properties with the
 * rows ready in memory, batches of 5,000 and the constraints present, median after a warm-up; and how the loader's memory grows with the data set.
 */
export async function benchLoader(bench: LoaderBench): Promise<BenchRow[]> {
  const { connection, claims = 10_000, rounds = 3, memorySizes = [10_000, 300_000], report = () => undefined } = bench;
  const gateway = createGateway(connection);
  const folder = await mkdtemp(join(tmpdir(), 'corridor-bench-'));
  try {
    const rate = await benchRate(gateway, folder, claims, rounds, report);
    const memory = await benchMemory(gateway, connection, folder, memorySizes, report);
    return [...rate, ...memory];
  } finally {
    await gateway.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const row = (measured: string, value: number, unit: string, limit: string | null = null, passed = true): BenchRow => ({
  bench: 'loader',
  measured,
  value,
  unit,
  limit,
  passed,
});

async function benchRate(
  gateway: Gateway,
  folder: string,
  claims: number,
  rounds: number,
  report: (line: string) => void,
): Promise<BenchRow[]> {
  await generateFolder(folder, claims);
  const load = () => loadDataSet({ gateway, folder, ...thisProcess('npm run bench'), clock: Date.now });
  await empty(gateway);
  await load();
  const wanted = await finalState(gateway);
  const ours: number[] = [];
  const hand: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    report(`loader: ${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}`);
    await empty(gateway);
    const byHand = await timed(() => writeByHand(gateway, wanted));
    await empty(gateway);
    const byLoader = await timed(load);
    if (round === 0) continue;
    hand.push(byHand);
    ours.push(byLoader);
  }
  const [a, b] = [median(ours), median(hand)];
  return [
    row(`file to commit, ${claims} claims`, a, 's'),
    row('hand-written UNWIND … MERGE of the same', b, 's'),
    row('claims per second', claims / a, '1/s'),
    row('rate against hand-written', b / a, '×', `≥ ${LEAST_RATIO}`, b / a >= LEAST_RATIO),
  ];
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Links first: a node with ten thousands of them is too much for one transaction. */
const empty = async (gateway: Gateway): Promise<void> => {
  await gateway.execute('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
  await gateway.execute('MATCH (n) WHERE NOT n:CorridorSchema CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS');
};

/** Statements in order, each with all its rows. */
interface Written {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** What the loader has made, as rows for hand-written statements: one for each set of labels and each type. */
async function finalState(gateway: Gateway): Promise<Written[]> {
  const nodes = await group(
    gateway,
    'MATCH (n) WHERE n:Entity OR n:Source OR n:Claim RETURN labels(n) AS names, properties(n) AS props, coalesce(n.key, n.id) AS id',
    (names) => {
      const key = names.includes('Entity') ? 'Entity {id: row.id}' : `${names[0] ?? ''} {key: row.id}`;
      return `UNWIND $rows AS row MERGE (n:${key}) SET n = row.props SET n:${names.map(identifier).join(':')}`;
    },
  );
  const links = await group(
    gateway,
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN [type(r)] AS names, properties(r) AS props, r.id AS id, a.id AS a, b.id AS b',
    ([type = '']) =>
      `UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) MERGE (a)-[r:${identifier(type)} {id: row.id}]->(b) SET r = row.props`,
  );
  const joins = await group(
    gateway,
    'MATCH (a:Claim)-[r]->(b) RETURN [type(r), CASE WHEN b:Entity THEN "Entity {id: row.b}" ELSE "Source {key: row.b}" END] AS names, a.key AS a, coalesce(b.key, b.id) AS b',
    ([type = '', end = '']) =>
      `UNWIND $rows AS row MATCH (a:Claim {key: row.a}) MATCH (b:${end}) MERGE (a)-[r:${identifier(type)}]->(b)`,
  );
  return [...nodes, ...joins, ...links];
}

async function group(gateway: Gateway, query: string, textOf: (names: readonly string[]) => string): Promise<Written[]> {
  const groups = new Map<string, Row[]>();
  for await (const { names, ...rest } of gateway.stream(query, {}, { timeoutMs: 600_000 })) {
    const text = textOf(textsOf(names));
    const rows = groups.get(text) ?? [];
    groups.set(text, rows);
    rows.push(rest);
  }
  return [...groups].map(([text, rows]) => ({ text, rows }));
}

const textsOf = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

async function writeByHand(gateway: Gateway, statements: readonly Written[]): Promise<void> {
  for (const { text, rows } of statements)
    for (let from = 0; from < rows.length; from += BATCH)
      await gateway.transaction((tx) => tx.run(text, { rows: rows.slice(from, from + BATCH) }));
}

const Answer = z.object({ seconds: z.number(), peakKb: z.number() });

async function benchMemory(
  gateway: Gateway,
  connection: Connection,
  folder: string,
  sizes: readonly [number, number],
  report: (line: string) => void,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const peaks: number[] = [];
  for (const claims of sizes) {
    report(`loader: memory at ${claims} claims`);
    await empty(gateway);
    await generateFolder(folder, claims);
    const order = join(folder, 'order.json');
    await writeFile(order, JSON.stringify({ connection, folder }), { mode: 0o600 });
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', CHILD, order]);
    const { seconds, peakKb } = Answer.parse(JSON.parse(stdout));
    peaks.push(peakKb / 1_024);
    rows.push(
      row(`peak memory at ${claims} claims`, peakKb / 1_024, 'MB'),
      row(`file to commit, ${claims} claims`, seconds, 's'),
    );
  }
  await empty(gateway);
  const growth = (peaks[1] ?? 0) - (peaks[0] ?? 0);
  return [
    ...rows,
    row(`growth from ${sizes[0]} to ${sizes[1]} claims`, growth, 'MB', `≤ ${MOST_GROWTH_MB}`, growth <= MOST_GROWTH_MB),
  ];
}
