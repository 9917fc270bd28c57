import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DatabaseUnavailable, type Gateway } from '../db/index.ts';
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
  const load = () => loadDataSet({ gateway, folder, ...thisProcess('npm start'), clock: Date.now, report, signal });
  try {
    const summary = await patiently(load, progress, signal);
    progress.report(`✓ ${describeLoad(summary)}`);
  } catch (error) {
    throw error instanceof InvalidDataSet ? refused(relative(root, folder), error) : error;
  }
}

const PATIENCE_MS = 180_000;
const PAUSE_MS = 2_000;

/** A Neo4j that dies during the load is started again by who watches it; the load, which is whole or not at all, is then repeated. */
async function patiently<T>(work: () => Promise<T>, progress: Progress, signal: AbortSignal): Promise<T> {
  let missedSince: number | null = null;
  while (true) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) || signal.aborted) throw error;
      if (missedSince === null) progress.report('… Neo4j does not answer; loading again when it does');
      missedSince ??= Date.now();
      if (Date.now() - missedSince > PATIENCE_MS) throw error;
      await setTimeout(PAUSE_MS, undefined, { signal });
    }
  }
}

const count = (number: number): string => number.toLocaleString('en');

/** One line: what the database holds now of the data set, and whether that is new. */
function describeLoad(summary: LoadSummary): string {
  if (!summary.changed) return `${summary.title}: unchanged since the last start`;
  const claims = summary.claims.created + summary.claims.updated + summary.claims.unchanged;
  const { created, updated, removed } = summary.claims;
  const changes = `${count(created)} new, ${count(updated)} changed, ${count(removed)} removed`;
  return `${summary.title}: ${count(claims)} claims (${changes}) in ${seconds(summary.seconds * 1_000)}`;
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
export async function lookOnly(gateway: Gateway, database: string, progress: Progress): Promise<void> {
  const { kind, dataVersion } = await gateway.ping();
  const say = {
    ours: `✓ It is Corridor's (data version ${dataVersion ?? 'none'}); nothing is written by npm start`,
    foreign: "✓ It holds other data than Corridor's: the explorer shows them, read only",
    empty: `✓ It is empty, and nothing is written by npm start. To fill it: npm run load -- seeds/cooperation --into ${database}`,
  };
  progress.report(say[kind]);
}
