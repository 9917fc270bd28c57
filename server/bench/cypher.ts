import { readFile } from 'node:fs/promises';
import { type Connection, createRawRunner, type RawRunner, type Streamed } from '../db/index.ts';
import type { BenchRow } from './loader.ts';
import { latencyOf } from './neighbours.ts';
import { atMost, told } from './table.ts';

// (f) Cypher that people type, line by line over HTTP and behind the guard, against the same statement through the bare driver.

export interface CypherBench {
  /** Address of a running product. */
  readonly address: string;
  readonly connection: Connection;
  /** Process of that product, for its memory. */
  readonly pid: number | null;
}

const SIZES = [
  { rows: 10, rounds: 60 },
  { rows: 1_000, rounds: 30 },
  { rows: 50_000, rounds: 7 },
] as const;
const TEXT = `UNWIND range(1, $rows) AS i
  RETURN i, 'Name number ' + i AS name, i * 0.5 AS share, [i, i + 1] AS pair, {id: i, kind: 'Person'} AS entity`;
const WARM_UP = 3;
const GUARDED = 40;

export async function benchCypher(bench: CypherBench): Promise<BenchRow[]> {
  const runner = createRawRunner(bench.connection);
  try {
    const rows: BenchRow[] = [];
    for (const size of SIZES) rows.push(...(await compare(bench, runner, size)));
    return [...rows, ...(await guard(bench)), ...(await memory(bench))];
  } finally {
    await runner.close();
  }
}

async function compare(bench: CypherBench, runner: RawRunner, { rows, rounds }: (typeof SIZES)[number]): Promise<BenchRow[]> {
  const http: Streamed[] = [];
  const raw: Streamed[] = [];
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const pair = [await askLines(bench, TEXT, rows), await runner.stream(TEXT, rows)] as const;
    if (round < WARM_UP) continue;
    http.push(pair[0]);
    raw.push(pair[1]);
  }
  const middle = (all: readonly Streamed[], which: 'first' | 'total') => latencyOf(all.map((each) => each[which])).p50;
  const ratio = (which: 'first' | 'total') => middle(http, which) / middle(raw, which);
  const name = rows.toLocaleString('en');
  return [
    atMost('cypher', `${name} rows: first row, HTTP / raw driver at p50`, ratio('first'), 1.5),
    atMost('cypher', `${name} rows: all, HTTP / raw driver at p50`, ratio('total'), 1.5),
    told('cypher', `${name} rows: all, over HTTP`, middle(http, 'total'), 'ms'),
  ];
}

interface Asked extends Streamed {
  /** Milliseconds that the guard took. */
  readonly checked: number;
}

/** Reads all lines; `first` is when the first row had come. */
async function askLines({ address }: CypherBench, query: string, rows: number): Promise<Asked> {
  const since = performance.now();
  const response = await fetch(`${address}/api/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    body: JSON.stringify({ query, parameters: { rows }, limit: 100_000 }),
  });
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${await response.text()}`);
  const decoder = new TextDecoder();
  let first: number | null = null;
  let tail = '';
  for await (const chunk of response.body) {
    const text = decoder.decode(chunk, { stream: true });
    if (first === null && (tail + text).includes('{"row"')) first = performance.now() - since;
    tail = (tail + text).slice(-2_000);
  }
  const total = performance.now() - since;
  const checked = /"checked":([\d.e-]+)/.exec(tail)?.[1];
  if (checked === undefined) throw new Error(`The answer broke off: ${tail.slice(-300)}`);
  return { first: first ?? total, total, checked: Number(checked) };
}

async function guard(bench: CypherBench): Promise<BenchRow[]> {
  const fresh: number[] = [];
  const known: number[] = [];
  for (let round = 0; round < GUARDED; round++) {
    const text = `${TEXT} // ${round} ${performance.now()}`;
    fresh.push((await askLines(bench, text, 1)).checked);
    known.push((await askLines(bench, text, 1)).checked);
  }
  return [
    told('cypher', 'guard, a statement never seen before, p50', latencyOf(fresh).p50, 'ms'),
    told('cypher', 'guard, the same statement again, p50', latencyOf(known).p50, 'ms'),
  ];
}

/** Megabytes of the product's process; null where the system does not tell. */
async function megabytes(pid: number | null): Promise<number | null> {
  const status = await readFile(`/proc/${pid ?? 'none'}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

async function memory(bench: CypherBench): Promise<BenchRow[]> {
  for (let round = 0; round < 4; round++) await askLines(bench, TEXT, 50_000);
  const before = await megabytes(bench.pid);
  for (let round = 0; round < 16; round++) await askLines(bench, TEXT, 50_000);
  const after = await megabytes(bench.pid);
  if (before === null || after === null) return [];
  return [
    atMost('cypher', 'memory after twenty answers of 50,000 rows / after four', after / before, 1.5),
    told('cypher', 'memory of the server after all', after, 'MB'),
  ];
}
