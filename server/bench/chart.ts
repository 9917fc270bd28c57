import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import type { GraphFragment, GraphLink } from '../contract/graph.ts';
import type { ModelAnswer } from '../contract/model.ts';

export interface ChartBench {
  /** Path of a Chromium that can draw WebGL. */
  readonly executablePath: string;
  readonly model: ModelAnswer;
  /** Runs of each page and size; the median counts. */
  readonly rounds: number;
  readonly sizes?: readonly ChartSize[];
}

export interface ChartSize {
  readonly nodes: number;
  readonly links: number;
  /** corridor / bare must not exceed it. */
  readonly target: number;
}

export interface ChartResult extends ChartSize {
  /** Median milliseconds from fragment to drawn. */
  readonly corridor: number;
  readonly bare: number;
  readonly ratio: number;
}

/** Everything is drawn up to 2,000 links; above, the level of detail falls. */
const CHART_SIZES: readonly ChartSize[] = [
  { nodes: 1_000, links: 3_000, target: 2.5 },
  { nodes: 10_000, links: 30_000, target: 1.5 },
];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = `${ROOT}node_modules/.cache/chart-bench/`;
const ADDRESS = 'http://chart-bench.invalid/';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const BROWSER_FLAGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

interface Input {
  readonly fragment: GraphFragment;
  readonly places: Record<string, { x: number; y: number }>;
}

/** Park–Miller: the same numbers on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const STRENGTHS: readonly GraphLink['strength'][] = ['confirmed', 'unconfirmed', 'tentative'];

/** An invented fragment with all groups, types and strengths of the model; nodes stand on a sunflower's spiral. */
function syntheticChart({ nodes, links }: ChartSize, model: ModelAnswer): Input {
  const random = numbers(42);
  const pick = (count: number) => Math.floor(random() * count);
  const places: Input['places'] = {};
  const made: GraphFragment = { nodes: [], links: [] };
  for (let i = 0; i < nodes; i++) {
    const group = model.groups[i % model.groups.length];
    const id = `n${i}`;
    places[id] = { x: 60 * Math.sqrt(i) * Math.cos(i * 2.39996), y: 60 * Math.sqrt(i) * Math.sin(i * 2.39996) };
    made.nodes.push({
      id,
      kind: group?.kind ?? 'Thing',
      group: group?.id ?? 'thing',
      name: `Synthetic ${i}`,
      labels: [],
      props: {},
    });
  }
  for (let i = 0; i < links; i++) {
    const type = model.linkTypes[i % model.linkTypes.length]?.id ?? 'LINKED_TO';
    const source = pick(nodes);
    const target = (source + 1 + pick(nodes - 1)) % nodes;
    const strength = STRENGTHS[i % STRENGTHS.length] ?? null;
    made.links.push({
      id: `l${i}`,
      type,
      source: `n${source}`,
      target: `n${target}`,
      strength,
      contested: i % 500 === 0,
      props: {},
    });
  }
  return { fragment: made, places };
}

/** One fresh page with an empty chart open, as the product waits for its server's answer; then the fragment arrives. */
async function measure(browser: Browser, which: 'bare' | 'corridor', input: Input & { model: ModelAnswer }): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.route(`${ADDRESS}**`, async (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^\/$/, '/index.html').slice(1);
      const contentType = TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream';
      await route.fulfill({ body: await readFile(BUILT + path), contentType });
    });
    await page.goto(ADDRESS);
    await page.waitForFunction('window.bench !== undefined');
    const run = 'return window.bench.open(name, input.model).then((page) => page.show(input))';
    return await page.evaluate<number, [string, string, string]>(
      ([script, name, json]) => new Function('name', 'input', script)(name, JSON.parse(json)),
      [run, which, JSON.stringify(input)],
    );
  } finally {
    await page.close();
  }
}

const median = (samples: readonly number[]): number =>
  [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;

async function compare(browser: Browser, size: ChartSize, bench: ChartBench): Promise<ChartResult> {
  const input = { ...syntheticChart(size, bench.model), model: bench.model };
  const samples: { bare: number[]; corridor: number[] } = { bare: [], corridor: [] };
  await measure(browser, 'bare', input);
  for (let round = 0; round < bench.rounds; round++) {
    samples.bare.push(await measure(browser, 'bare', input));
    samples.corridor.push(await measure(browser, 'corridor', input));
  }
  const [corridor, bare] = [median(samples.corridor), median(samples.bare)];
  return { ...size, corridor, bare, ratio: corridor / bare };
}

/**
 * Time from fragment to drawn chart against a bare sigma page with the same graph, in a real browser, in turn.
 * @throws when the page cannot be built or the browser cannot be started
 */
export async function benchChart(bench: ChartBench): Promise<ChartResult[]> {
  await build({ configFile: `${ROOT}client/e2e/bench/vite.config.ts`, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: bench.executablePath, args: BROWSER_FLAGS });
  try {
    const results: ChartResult[] = [];
    for (const size of bench.sizes ?? CHART_SIZES) results.push(await compare(browser, size, bench));
    return results;
  } finally {
    await browser.close();
  }
}
