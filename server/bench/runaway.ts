import type { BenchRow } from './loader.ts';
import { latencyOf } from './neighbours.ts';
import { atMost, told } from './table.ts';

// (g) What others feel of statements that never end.

const RUNAWAY = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n';
const SAMPLES = 150;
const SETTLE_MS = 1_500;

export interface RunawayBench {
  readonly address: string;
  readonly ids: readonly string[];
  /** So many statements may run at the same time. */
  readonly atOnce: number;
}

/** Neighbours over HTTP, alone, beside one runaway statement, and beside as many as may run. One takes one core of two. */
export async function benchRunaway(bench: RunawayBench): Promise<BenchRow[]> {
  await neighbours(bench);
  const alone = await neighbours(bench);
  const besideOne = await beside(bench, 1);
  const besideAll = await beside(bench, bench.atOnce);
  return [
    told('runaway', 'neighbours over HTTP, alone, p50', alone, 'ms'),
    atMost('runaway', 'neighbours beside one runaway statement / alone, p50', besideOne / alone, 2),
    told('runaway', `neighbours beside ${bench.atOnce} runaway statements / alone, p50`, besideAll / alone, '×'),
  ];
}

async function neighbours({ address, ids }: RunawayBench): Promise<number> {
  const times: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const id = ids[sample % ids.length] ?? '';
    const since = performance.now();
    const response = await fetch(`${address}/api/entities/${encodeURIComponent(id)}/neighbours?limit=100`);
    if (!response.ok) throw new Error(`neighbours of ${id}: ${response.status}`);
    await response.arrayBuffer();
    times.push(performance.now() - since);
  }
  return latencyOf(times).p50;
}

async function beside(bench: RunawayBench, count: number): Promise<number> {
  const leaving = new AbortController();
  const body = JSON.stringify({ query: RUNAWAY });
  const headers = { 'content-type': 'application/json' };
  const running = Array.from({ length: count }, () =>
    fetch(`${bench.address}/api/cypher`, { method: 'POST', headers, body, signal: leaving.signal }).catch(() => null),
  );
  const pause = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await pause();
  try {
    return await neighbours(bench);
  } finally {
    leaving.abort();
    await Promise.all(running);
    await pause();
  }
}
