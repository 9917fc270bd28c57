import { mkdir, readFile, rm } from 'node:fs/promises';
import { freePort } from '../neo4j/index.ts';
import { ensureChromium } from './chromium.ts';
import { type Ended, ROOT, runModule } from './command.ts';
import { type Count, countPlaywright, countVitest, judge } from './reports.ts';

export interface Step {
  name: string;
  run(): Promise<Count & { output: string }>;
}

const REPORTS = `${ROOT}node_modules/.cache/corridor/reports/`;

const whole = ({ code, output }: Ended): Count & { output: string } => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
});

async function readReport(path: string): Promise<unknown> {
  return readFile(path, 'utf8').then(JSON.parse, () => null);
}

/** Runs something that writes a JSON report, and counts that. */
async function counted(
  name: string,
  count: (json: unknown) => Count,
  run: (report: string) => Promise<Ended>,
): Promise<Count & { output: string }> {
  const report = `${REPORTS}${name}.json`;
  await mkdir(REPORTS, { recursive: true });
  await rm(report, { force: true });
  const { code, output } = await run(report);
  return { ...judge(code, await readReport(report), count), output };
}

const vitest = (project: string): Step => ({
  name: project,
  run: () =>
    counted(project, countVitest, (report) =>
      runModule(
        'vitest/vitest.mjs',
        ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        {
          env: { ...process.env, NO_COLOR: '1' },
        },
      ),
    ),
});

// The journeys run against the real product, which Playwright starts (client/e2e/playwright.config.ts) on this port and folder.
async function runJourneys(report: string): Promise<Ended> {
  const dataFolder = `${ROOT}.corridor/e2e-${process.pid}`;
  try {
    const chromium = await ensureChromium(process.env, console.log);
    const env = {
      ...process.env,
      CHROMIUM_PATH: chromium,
      CORRIDOR_E2E_PORT: String(await freePort()),
      CORRIDOR_E2E_FOREIGN_PORT: String(await freePort()),
      CORRIDOR_E2E_DATA: dataFolder,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    };
    return await runModule(
      '@playwright/test/cli.js',
      ['test', '--config', 'client/e2e/playwright.config.ts', '--reporter=list,json'],
      { env },
    );
  } catch (error) {
    return { code: null, output: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

export const TYPES: Step = { name: 'types', run: async () => whole(await runModule('typescript/bin/tsc', ['-b'])) };
export const LINT: Step = {
  name: 'lint',
  run: async () => whole(await runModule('@biomejs/biome/bin/biome', ['ci', '--colors=off', '--max-diagnostics=50'])),
};
const BROWSER: Step = { name: 'browser', run: () => counted('browser', countPlaywright, runJourneys) };

export const STEPS: readonly Step[] = [TYPES, LINT, vitest('unit'), vitest('database'), BROWSER];

/** Runs steps in order, each with one line; what a failed one printed comes before its line. */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<Count[]> {
  const counts: Count[] = [];
  for (const { name, run } of steps) {
    const begun = Date.now();
    const { output, ...count } = await run();
    if (count.failed > 0) print(output);
    const took = `${((Date.now() - begun) / 1_000).toFixed(1)} s`;
    print(`${count.failed === 0 ? '✓' : '✗'} ${name}: ${count.passed} passed, ${count.failed} failed (${took})`);
    counts.push(count);
  }
  return counts;
}
