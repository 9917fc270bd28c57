import { join, relative } from 'node:path';
import type { Gateway } from '../db/index.ts';
import { formatProblem, InvalidDataSet, type LoadSummary, loadDataSet, thisProcess } from '../load/index.ts';
import { StartError } from '../neo4j/index.ts';
import { type Progress, seconds } from './progress.ts';

/** The data set that the product comes with. */
const SEED = 'seeds/cooperation';
const SHOWN = 10;

/** The managed database holds the seed, loaded when absent or changed. Throws StartError seed-refused and what the gateway throws. */
export async function loadSeed(root: string, gateway: Gateway, progress: Progress, signal: AbortSignal): Promise<void> {
  progress.report(`… Loading ${SEED}`);
  const folder = join(root, SEED);
  const report = ({ step, done, total }: { step: string; done: number; total: number | null }) =>
    progress.step(
      `Loading ${SEED}: ${step}${total === null ? '' : ` ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`}`,
    );
  try {
    const summary = await loadDataSet({ gateway, folder, ...thisProcess('npm start'), clock: Date.now, report, signal });
    progress.report(`✓ ${describeLoad(summary)}`);
  } catch (error) {
    throw error instanceof InvalidDataSet ? refused(relative(root, folder), error) : error;
  }
}

/** One line: what the database holds now of the data set, and whether that is new. */
export function describeLoad(summary: LoadSummary): string {
  if (!summary.changed) return `${summary.title}: unchanged since the last start`;
  const claims = summary.claims.created + summary.claims.updated + summary.claims.unchanged;
  const changes = `${summary.claims.created} new, ${summary.claims.updated} changed, ${summary.claims.removed} removed`;
  return `${summary.title}: ${claims.toLocaleString('en')} claims (${changes}) in ${seconds(summary.seconds * 1_000)}`;
}

function refused(folder: string, error: InvalidDataSet): StartError {
  const shown = error.problems.filter(({ severity }) => severity === 'error').slice(0, SHOWN);
  const more = error.errors > shown.length ? `\n  … and ${error.errors - shown.length} more` : '';
  const lines = shown.map((problem) => `\n  ${formatProblem(problem)}`).join('');
  return new StartError('seed-refused', `${error.message}${lines}${more}`, `npm run load -- ${folder} --check lists all.`, {
    cause: error,
  });
}

/** A database that NEO4J_URI names is never written to: says only what it is. */
export async function lookOnly(gateway: Gateway, progress: Progress): Promise<void> {
  const { kind, dataVersion } = await gateway.ping();
  const say = {
    ours: `✓ It is Corridor's (data version ${dataVersion ?? 'none'}); nothing is written by npm start`,
    foreign: "✓ It holds other data than Corridor's: shown read only, nothing is written",
    empty: '✓ It is empty, and nothing is written by npm start. To fill it: npm run load -- seeds/cooperation --into <database>',
  };
  progress.report(say[kind]);
}
