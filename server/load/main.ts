import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from '../config.ts';
import { CorridorError, createGateway, type Gateway } from '../db/index.ts';
import { StartError } from '../neo4j/index.ts';
import { connect } from '../start/connect.ts';
import { readCommand, refusal, USAGE } from './command.ts';
import {
  checkFolder,
  formatProblem,
  formatSummary,
  InvalidDataSet,
  LoadError,
  loadDataSet,
  type Problem,
  thisProcess,
} from './index.ts';
import { collectEarly } from './lean.ts';
import { showProgress } from './terminal.ts';

// npm run load: the composition root of the loader.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const print = (line: string): void => console.log(line);
const complain = (lines: readonly string[]): void => {
  for (const line of lines) console.error(line);
};

const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stopped.abort(new LoadError('Stopped; the load was not completed.', 'Load again.')));

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (command.kind === 'help') USAGE.forEach(print);
  if (command.kind === 'wrong') complain([command.message, '', ...USAGE]);
  if (command.kind === 'check') return check(resolve(command.folder));
  if (command.kind !== 'load') return command.kind === 'help' ? 0 : 2;
  const reading = readSettings([], process.env, ROOT);
  if (reading.kind === 'settings') return load(resolve(command.folder), command.into, reading.settings);
  if (reading.kind === 'errors') complain(reading.errors.map(({ message, hint }) => `${message} ${hint}`));
  return 2;
}

async function check(folder: string): Promise<number> {
  const shown = showProgress(process.stderr, () => undefined, Date.now);
  const problems = await checkFolder(folder, 100, shown.report);
  shown.stop();
  printProblems(problems.list(), problems.errors);
  if (problems.errors === 0) print(`${folder}: no errors${problems.notes === 0 ? '' : `, ${problems.notes} notes`}.`);
  return problems.errors === 0 ? 0 : 1;
}

function printProblems(problems: readonly Problem[], errors: number): void {
  complain(problems.map(formatProblem));
  const shown = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    complain([
      `${errors} ${errors === 1 ? 'error' : 'errors'}${errors > shown ? `, of which the first ${shown} are shown` : ''}.`,
    ]);
}

async function load(folder: string, into: string | null, settings: Settings): Promise<number> {
  if (into !== null && settings.neo4j === null) {
    complain(['--into names a database of your own Neo4j: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD too.']);
    return 2;
  }
  const { gateway, name, close } = await open(settings, into);
  try {
    const refused = settings.neo4j === null ? null : refusal({ kind: (await gateway.ping()).kind, name }, into);
    if (refused !== null) {
      complain([refused]);
      return 2;
    }
    return await run(gateway, folder);
  } finally {
    await close();
  }
}

interface Opened {
  readonly gateway: Gateway;
  readonly name: string;
  close(): Promise<void>;
}

async function open(settings: Settings, into: string | null): Promise<Opened> {
  const options = { what: 'npm run load', env: process.env, signal: stopped.signal, report: print };
  const { connection, stop } = await connect(settings, options);
  const database = into ?? connection.database;
  const gateway = createGateway({ ...connection, database });
  return {
    gateway,
    name: database,
    close: async () => {
      await gateway.close();
      await stop();
    },
  };
}

async function run(gateway: Gateway, folder: string): Promise<number> {
  const shown = showProgress(process.stdout, print, Date.now);
  const notes: Problem[] = [];
  try {
    const note = (problem: Problem) => notes.push(problem);
    const options = {
      gateway,
      folder,
      ...thisProcess('npm run load'),
      clock: Date.now,
      report: shown.report,
      note,
      signal: stopped.signal,
    };
    const summary = await loadDataSet(options);
    shown.stop();
    printProblems(notes, 0);
    formatSummary(summary).forEach(print);
    return 0;
  } finally {
    shown.stop();
  }
}

function explain(error: unknown): number {
  if (error instanceof InvalidDataSet) {
    printProblems(error.problems, error.errors);
    complain(['Nothing was written.']);
    return 1;
  }
  if (!(error instanceof LoadError || error instanceof CorridorError || error instanceof StartError)) throw error;
  complain([`✗ ${error.message}`, ...(error.hint === null ? [] : [`  ${error.hint}`])]);
  return 2;
}

collectEarly();
process.exitCode = await main().catch(explain);
