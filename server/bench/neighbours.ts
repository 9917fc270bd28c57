import { type Connection, createRawRunner, type Library } from '../db/index.ts';
import { SYMMETRIC_TYPES } from '../explore/index.ts';

export interface NeighboursBench {
  /** Address of a running product, e.g. `http://127.0.0.1:4400`. */
  readonly address: string;
  /** The database that product stands on. */
  readonly connection: Connection;
  readonly library: Library;
  /** Entities whose neighbours are asked for, in turn. */
  readonly ids: readonly string[];
  readonly rounds: number;
  /** Neighbours per answer. */
  readonly limit?: number;
}

export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export interface NeighboursResult {
  readonly samples: number;
  /** Milliseconds. */
  readonly http: Latency;
  readonly raw: Latency;
  /** http / raw; to stay at or below 1.5 at p50. */
  readonly ratio: Latency;
}

const WARM_UP_ROUNDS = 2;

/**
 * `neighbours` over HTTP against the same Cypher, with the same parameters and as parallel, through the bare driver. Both are asked in turn for
 * each entity, so that the machine is in the same mood for both.
 */
export async function benchNeighbours(bench: NeighboursBench): Promise<NeighboursResult> {
  const runner = createRawRunner(bench.connection);
  const http: number[] = [];
  const raw: number[] = [];
  try {
    for (let round = 0; round < bench.rounds + WARM_UP_ROUNDS; round++) {
      for (const id of bench.ids) {
        const viaHttp = await timed(() => askHttp(bench, id));
        const viaDriver = await timed(() => runner.run(statementsOf(bench, id)));
        if (round < WARM_UP_ROUNDS) continue;
        http.push(viaHttp);
        raw.push(viaDriver);
      }
    }
  } finally {
    await runner.close();
  }
  const [a, b] = [latencyOf(http), latencyOf(raw)];
  return { samples: http.length, http: a, raw: b, ratio: { p50: a.p50 / b.p50, p95: a.p95 / b.p95 } };
}

const limitOf = (bench: NeighboursBench): number => bench.limit ?? 100;

async function askHttp(bench: NeighboursBench, id: string): Promise<void> {
  const response = await fetch(`${bench.address}/api/entities/${encodeURIComponent(id)}/neighbours?limit=${limitOf(bench)}`);
  if (!response.ok) throw new Error(`neighbours of ${id}: ${response.status} ${await response.text()}`);
  await response.json();
}

function statementsOf({ library, ...bench }: NeighboursBench, id: string) {
  const symmetric = SYMMETRIC_TYPES;
  const page = {
    id,
    parts: true,
    only: null,
    kinds: null,
    direction: 'both',
    symmetric,
    offset: 0,
    limit: limitOf({ library, ...bench }) + 1,
  };
  return [
    { text: library.text('graph-nodes'), params: library.params('graph-nodes', { ids: [id] }) },
    { text: library.text('neighbours-page'), params: library.params('neighbours-page', page) },
    { text: library.text('neighbours-counts'), params: library.params('neighbours-counts', { id, parts: true, symmetric }) },
    { text: library.text('neighbours-parts'), params: library.params('neighbours-parts', { id, limit: 1000 }) },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Milliseconds at the middle and at the slow end. */
export function latencyOf(samples: readonly number[]): Latency {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
