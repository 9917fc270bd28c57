import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connection, openLibrary } from '../db/index.ts';
import { ensureChromium } from '../dev/chromium.ts';
import { model } from '../explore/index.ts';
import { findRunning, freePort, startManagedNeo4j } from '../neo4j/index.ts';
import { benchChart } from './chart.ts';
import { benchCypher } from './cypher.ts';
import { benchForeign } from './foreign.ts';
import { type BenchRow, benchLoader } from './loader.ts';
import { benchNeighbours } from './neighbours.ts';
import { startForBench } from './product.ts';
import { benchRunaway } from './runaway.ts';
import { atMost, benchTable, told, usage } from './table.ts';

// npm run bench -- [part …]: each part against a baseline in the same run.

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/corridor', import.meta.url));
const IDS = ['net_ndrangheta', 'agy_europol', 'agy_selec', 'plt_sky-ecc', 'rte_balkan-route'];
const say = (line: string): void => console.error(line);

/** On a database of its own: (a) loader against hand-written statements, (e) a database that Corridor does not know. */
const onItsOwn =
  (name: string, bench: (on: { connection: Connection; report: (line: string) => void }) => Promise<BenchRow[]>) =>
  async (folder: string): Promise<BenchRow[]> => {
    const dataFolder = join(folder, name);
    const neo4j = await startManagedNeo4j({ dataFolder, report: say, env: process.env, cacheFolder: CACHE });
    try {
      return await bench({ connection: { ...neo4j, database: 'neo4j' }, report: say });
    } finally {
      await neo4j.stop();
    }
  };

/** (b) neighbours over HTTP and (d) cold and warm start, on one product. */
async function product(folder: string): Promise<BenchRow[]> {
  const dataFolder = join(folder, 'product');
  const cold = await startForBench(dataFolder, await freePort(), process.env);
  await cold.stop();
  say(`start: cold ${cold.readyAfter.toFixed(0)} ms`);
  const warm = await startForBench(dataFolder, await freePort(), process.env);
  try {
    const running = await findRunning(dataFolder);
    if (running === null) throw new Error('The product left no run.json.');
    const connection = { ...running, database: 'neo4j' };
    const measured = await benchNeighbours({
      address: warm.address,
      connection,
      library: await openLibrary(),
      ids: IDS,
      rounds: 60,
    });
    return [
      atMost('neighbours', `HTTP / raw driver at p50, ${measured.samples} answers`, measured.ratio.p50, 1.5),
      told('neighbours', 'HTTP / raw driver at p95', measured.ratio.p95, '×'),
      told('start', 'cold: empty data folder to ready', cold.readyAfter / 1_000, 's'),
      told('start', 'warm / cold', warm.readyAfter / cold.readyAfter, '×'),
    ];
  } finally {
    await warm.stop();
  }
}

/** (f) typed Cypher against the raw driver and (g) neighbours beside runaway statements, on one product. */
async function cypher(folder: string): Promise<BenchRow[]> {
  const dataFolder = join(folder, 'cypher');
  const running = await startForBench(dataFolder, await freePort(), process.env);
  try {
    const neo4j = await findRunning(dataFolder);
    if (neo4j === null) throw new Error('The product left no run.json.');
    const { address, pid } = running;
    const connection = { ...neo4j, database: 'neo4j' };
    return [...(await benchCypher({ address, connection, pid })), ...(await benchRunaway({ address, ids: IDS, atOnce: 4 }))];
  } finally {
    await running.stop();
  }
}

/** (c) fragment to drawn chart against bare sigma. */
async function chart(): Promise<BenchRow[]> {
  const executablePath = await ensureChromium(process.env, say);
  const results = await benchChart({ executablePath, model: model().data, rounds: 5 });
  return results.map(({ nodes, links, target, ratio }) =>
    atMost('chart', `drawn / bare sigma at ${nodes} nodes, ${links} links`, ratio, target),
  );
}

const PARTS: Readonly<Record<string, (folder: string) => Promise<BenchRow[]>>> = {
  loader: onItsOwn('loader', benchLoader),
  product,
  cypher,
  chart,
  foreign: onItsOwn('foreign', benchForeign),
};

async function main(): Promise<number> {
  const named = process.argv.slice(2);
  if (named.includes('--help') || named.includes('-h')) {
    console.log(usage(Object.keys(PARTS), join(CACHE, 'bench.json')));
    return 0;
  }
  const unknown = named.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    say(`✗ No part is called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'corridor-bench-'));
  try {
    const rows: BenchRow[] = [];
    for (const [name, run] of Object.entries(PARTS))
      if (named.length === 0 || named.includes(name)) rows.push(...(await run(folder)));
    console.log(benchTable(rows));
    await mkdir(CACHE, { recursive: true });
    await writeFile(join(CACHE, 'bench.json'), JSON.stringify(rows, null, 2));
    console.log(JSON.stringify(rows));
    return rows.every((row) => row.passed) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

process.exit(await main());
