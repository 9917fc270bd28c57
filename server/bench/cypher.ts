import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Connection, createRawRunner, type RawRunner, type Streamed } from '../db/index.ts';
import type { BenchRow } from './loader.ts';
import { latencyOf } from './neighbours.ts';
import { atMost, told } from './table.ts';

// (f) Cypher that people type, line by line over HTTP and behind the guard, against the same statement through the bare
// driver in the process that asks, and against an Express server between that does nothing but hand rows on.

export interface CypherBench {
  /** Address of a running product. */
  readonly address: string;
  readonly connection: Connection;
  /** Process of that product, for its memory. */
  readonly pid: number | null;
}

/** The first rounds are not counted: all three processes are warm then, as one that has been in use for a while. */
const SIZES = [
  { rows: 10, rounds: 200, warmUp: 60 },
  { rows: 1_000, rounds: 90, warmUp: 20 },
  { rows: 50_000, rounds: 21, warmUp: 5 },
] as const;
const TEXT = `UNWIND range(1, $rows) AS i
  RETURN i, 'Name number ' + i AS name, i * 0.5 AS share, [i, i + 1] AS pair, {id: i, kind: 'Person'} AS entity`;
/** Bytes within which an answer's last line begins. */
const LONGEST_END = 2_000;
const KEPT = new Agent({ keepAlive: true });
const GUARDED = 40;

export async function benchCypher(bench: CypherBench): Promise<BenchRow[]> {
  const runner = createRawRunner(bench.connection);
  const bare = await startBare(bench.connection);
  const asked = { product: `${bench.address}/api/cypher`, bare: bare.address };
  try {
    const rows: BenchRow[] = [];
    for (const size of SIZES) rows.push(...(await compare(asked, runner, size)));
    return [...rows, ...(await guard(asked.product)), ...(await memory(asked.product, bench.pid))];
  } finally {
    bare.stop();
    KEPT.destroy();
    await runner.close();
  }
}

async function compare(asked: Asking, runner: RawRunner, size: (typeof SIZES)[number]): Promise<BenchRow[]> {
  const { rows, rounds, warmUp } = size;
  const measured = { http: [] as Streamed[], bare: [] as Streamed[], raw: [] as Streamed[] };
  for (let round = 0; round < rounds + warmUp; round++) {
    const http = await askLines(asked.product, TEXT, rows);
    const bare = await askLines(asked.bare, TEXT, rows);
    const raw = await runner.stream(TEXT, rows);
    if (round < warmUp) continue;
    measured.http.push(http);
    measured.bare.push(bare);
    measured.raw.push(raw);
  }
  const middle = (side: keyof typeof measured, which: 'first' | 'total') =>
    latencyOf(measured[side].map((each) => each[which])).p50;
  const ratio = (of: keyof typeof measured, to: keyof typeof measured, which: 'first' | 'total') =>
    middle(of, which) / middle(to, which);
  const name = `${rows.toLocaleString('en')} rows`;
  const compared = (which: 'first' | 'total', what: string): BenchRow[] => [
    atMost('cypher', `${name}: ${what}, HTTP / raw driver at p50`, ratio('http', 'raw', which), 1.5),
    told(
      'cypher',
      `${name}: ${what}, bare Express / raw driver: the least that our parts cost`,
      ratio('bare', 'raw', which),
      '×',
    ),
    atMost('cypher', `${name}: ${what}, HTTP / bare Express`, ratio('http', 'bare', which), 1.5),
  ];
  return [
    ...compared('first', 'first row'),
    ...compared('total', 'all'),
    told('cypher', `${name}: all, over HTTP`, middle('http', 'total'), 'ms'),
  ];
}

/** Where the same statement is asked: our route, and a process that does nothing but hand rows on. */
interface Asking {
  readonly product: string;
  readonly bare: string;
}

const BARE = fileURLToPath(new URL('./bare-express.ts', import.meta.url));

async function startBare(connection: Connection): Promise<{ address: string; stop: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', BARE], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(`${JSON.stringify(connection)}\n`);
  const { value: port } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { address: `http://127.0.0.1:${port}`, stop: () => void child.stdin.end() };
}

/** Reads all bytes of an answer in lines; `first` is when the first row had come. `tail` is its end. */
async function askLines(url: string, query: string, rows: number): Promise<Streamed & { tail: string }> {
  const since = performance.now();
  const asked = request(url, {
    method: 'POST',
    agent: KEPT,
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
  });
  asked.end(JSON.stringify({ query, parameters: { rows }, limit: 100_000 }));
  const [response]: IncomingMessage[] = await once(asked, 'response');
  if (response === undefined) throw new Error(`No answer from ${url}.`);
  let first: number | null = null;
  let last: Buffer = Buffer.alloc(0);
  response.on('data', (chunk: Buffer) => {
    if (first === null && chunk.includes('{"row"')) first = performance.now() - since;
    last = chunk.length < LONGEST_END ? Buffer.concat([last, chunk]).subarray(-LONGEST_END) : chunk;
  });
  await once(response, 'end');
  const total = performance.now() - since;
  const tail = last.toString('utf8');
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${tail}`);
  return { first: first ?? total, total, tail };
}

/** Milliseconds that the guard took. */
async function checkedFor(url: string, text: string): Promise<number> {
  const { tail } = await askLines(url, text, 1);
  const checked = /"checked":([\d.e-]+)/.exec(tail)?.[1];
  if (checked === undefined) throw new Error(`The answer broke off: ${tail.slice(-300)}`);
  return Number(checked);
}

async function guard(url: string): Promise<BenchRow[]> {
  const fresh: number[] = [];
  const known: number[] = [];
  for (let round = 0; round < GUARDED; round++) {
    const text = `${TEXT} // ${round} ${performance.now()}`;
    fresh.push(await checkedFor(url, text));
    known.push(await checkedFor(url, text));
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

async function memory(url: string, pid: number | null): Promise<BenchRow[]> {
  for (let round = 0; round < 4; round++) await askLines(url, TEXT, 50_000);
  const before = await megabytes(pid);
  for (let round = 0; round < 16; round++) await askLines(url, TEXT, 50_000);
  const after = await megabytes(pid);
  if (before === null || after === null) return [];
  return [
    atMost('cypher', 'memory after twenty answers of 50,000 rows / after four', after / before, 1.5),
    told('cypher', 'memory of the server after all', after, 'MB'),
  ];
}
