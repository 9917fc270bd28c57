import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { POM, resolveClassPath } from './class-path.ts';
import { memoryFor } from './conf.ts';
import { diagnose } from './diagnose.ts';
import type { Env } from './env.ts';
import { type Hold, takeHold } from './hold.ts';
import { findJava } from './java.ts';
import { type DataLayout, layoutOf } from './layout.ts';
import { freePort, probe } from './probe.ts';
import { endProcess, isAlive } from './processes.ts';
import { decide, type Run, readRecord, removeRecord, runSchema, writeRecord } from './run-file.ts';
import { isFresh, lastWords, type Program, passwordOf, setInitialPassword, spawnServer, writeConf } from './server-process.ts';
import { StartError } from './start-error.ts';
import { checkStore, pomVersion } from './versions.ts';

const USER = 'neo4j';
/** Recovery after a crash replays the transaction logs; a small machine that swaps needs this too. */
const PATIENCE_MS = 180_000;
const STOP_PATIENCE_MS = 45_000;
const ANSWER_MS = 8_000;
/** Of a server that answers nobody. */
const END_PATIENCE_MS = 5_000;

export interface Connection {
  uri: string;
  username: string;
  password: string;
  /** True when stop() ends the server. */
  owned: boolean;
  stop(): Promise<void>;
}

export interface ManagedOptions {
  dataFolder: string;
  /** One line for people, beginning with "✓ " (done) or "… " (begins, takes a while). */
  report(line: string): void;
  env: Env;
  signal?: AbortSignal;
  /** Taken here (and released by stop) when absent. */
  hold?: Hold;
  /** What a person typed, told to whom the folder is refused. Default "npm start". */
  what?: string;
  /** Most memory for Java, in its notation. Default 2g. */
  heap?: string;
  /** Where the resolved class path is kept. Default: in the data folder. */
  cacheFolder?: string;
}

export interface ManagedNeo4j extends Connection {
  version: string;
  /** Whether the server lives now. */
  isAlive(): boolean;
  /** Whether it answers a question within some seconds; a server without memory lives and does not. */
  answers(): Promise<boolean>;
  /** Ends it for a restart: kindly, then by force. */
  end(): Promise<void>;
  /** Starts it anew on the same port and store, after an unexpected end. */
  restart(): Promise<void>;
}

const uriOf = (run: Run): string => `bolt://127.0.0.1:${run.boltPort}`;
const seconds = (since: number): string => `${((Date.now() - since) / 1_000).toFixed(1)} s`;

/** The living managed server of a data folder, started by another Corridor or left behind by one; null when there is none. Never stops it. */
export async function findRunning(dataFolder: string): Promise<Connection | null> {
  const layout = layoutOf(dataFolder);
  const run = await readRecord(layout.run, runSchema);
  if (run === null || !isAlive(run)) return null;
  const password = (await readFile(layout.password, 'utf8').catch(() => '')).trim();
  const { answers } = await probe(uriOf(run), { username: USER, password }, 'neo4j');
  return !answers ? null : { uri: uriOf(run), username: USER, password, owned: false, stop: async () => undefined };
}

async function prepare(options: ManagedOptions, version: string): Promise<Program> {
  const { env, report, signal } = options;
  const java = await findJava(env);
  report(`✓ Java ${java.version}`);
  const begun = Date.now();
  const fetching = () => report(`… Fetching Neo4j ${version} from Maven Central (some 118 MB the first time, then none)`);
  const cacheFolder = options.cacheFolder ?? join(options.dataFolder, 'cache');
  const classPath = await resolveClassPath({ cacheFolder, env, fetching, signal });
  report(`✓ Neo4j ${version} is on this machine (${seconds(begun)})`);
  return { env, java, classPath, memory: memoryFor(options.heap ?? '2g') };
}

async function waitUntilItAnswers(run: Run, layout: DataLayout, password: string, signal?: AbortSignal): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (signal?.aborted) throw new StartError('aborted', 'Stopped while Neo4j was starting.', 'Start again.');
    const answer = await probe(uriOf(run), { username: USER, password }, 'neo4j');
    if (answer.answers) return answer.version;
    if (!isAlive(run)) {
      const { code, message, hint } = diagnose(await lastWords(layout), layout.log);
      throw new StartError(code, `Neo4j ended while starting. ${message}`, hint);
    }
    await setTimeout(150);
  }
  throw new StartError(
    'did-not-answer',
    `Neo4j (process ${run.pid}) did not answer on ${uriOf(run)} within ${PATIENCE_MS / 1_000} s.`,
    `Read ${layout.log}, close other programs, and start again.`,
  );
}

/** Spawns on the given port, waits, and leaves run.json only for a server that answers. */
async function launch(program: Program, layout: DataLayout, port: number, version: string, signal?: AbortSignal): Promise<Run> {
  await writeConf(layout, port, program.memory);
  const password = await passwordOf(layout);
  if (await isFresh(layout)) await setInitialPassword(program, layout, password);
  const process_ = await spawnServer(program, layout);
  const run: Run = { ...process_, boltPort: port, version, startedAt: new Date().toISOString() };
  await writeRecord(layout.run, run);
  try {
    await waitUntilItAnswers(run, layout, password, signal);
    await writeFile(layout.version, `${version}\n`);
    return run;
  } catch (error) {
    await endProcess(run, STOP_PATIENCE_MS);
    await removeRecord(layout.run);
    throw error;
  }
}

async function launchOnFreePort(program: Program, layout: DataLayout, version: string, signal?: AbortSignal): Promise<Run> {
  try {
    return await launch(program, layout, await freePort(), version, signal);
  } catch (error) {
    // Somebody took the port between our look and the server's: once more with another.
    if (!(error instanceof StartError) || error.code !== 'port-taken') throw error;
    return launch(program, layout, await freePort(), version, signal);
  }
}

async function adopt(run: Run, layout: DataLayout, options: ManagedOptions): Promise<Run | null> {
  options.report(`… Neo4j of an earlier run lives (process ${run.pid}); taking it over`);
  const password = await passwordOf(layout);
  try {
    await waitUntilItAnswers(run, layout, password, options.signal);
    return run;
  } catch (error) {
    if (error instanceof StartError && (error.code === 'wrong-password' || error.code === 'aborted')) throw error;
    await endProcess(run, STOP_PATIENCE_MS);
    await removeRecord(layout.run);
    return null;
  }
}

async function obtain(
  options: ManagedOptions,
  layout: DataLayout,
  version: string,
  program: () => Promise<Program>,
): Promise<Run> {
  const run = await readRecord(layout.run, runSchema);
  const decision = decide({ holder: null, run, runAlive: run !== null && isAlive(run) });
  if (decision.action === 'adopt') {
    const adopted = await adopt(decision.run, layout, options);
    if (adopted !== null) return adopted;
  }
  if (decision.action === 'clean') {
    options.report(`✓ Cleared what a crash left (Neo4j process ${decision.run.pid} is gone; the store recovers by itself)`);
    await removeRecord(layout.run);
  }
  checkStore(
    await readFile(layout.version, 'utf8').then(
      (text) => text.trim(),
      () => null,
    ),
    version,
    options.dataFolder,
  );
  return launchOnFreePort(await program(), layout, version, options.signal);
}

/**
 * Starts the managed Neo4j of a data folder, or adopts the one that an ended Corridor left running there.
 * Throws StartError; nothing is left running then.
 */
export async function startManagedNeo4j(options: ManagedOptions): Promise<ManagedNeo4j> {
  const layout = layoutOf(options.dataFolder);
  const version = pomVersion(await readFile(POM, 'utf8'));
  const hold = options.hold ?? (await takeHold(options.dataFolder, options.what ?? 'npm start'));
  const release = async () => (options.hold === undefined ? hold.release() : undefined);
  let prepared: Promise<Program> | null = null;
  const program = () => {
    prepared ??= prepare(options, version);
    return prepared;
  };
  const begun = Date.now();
  try {
    const run = await obtain(options, layout, version, program);
    options.report(`✓ Neo4j ${run.version} answers on ${uriOf(run)} (${seconds(begun)})`);
    return manage({ run, layout, options, program, release, password: await passwordOf(layout) });
  } catch (error) {
    await release();
    throw error;
  }
}

interface Managed {
  run: Run;
  layout: DataLayout;
  options: ManagedOptions;
  password: string;
  program(): Promise<Program>;
  release(): Promise<void>;
}

function manage({ run: first, layout, options, password, program, release }: Managed): ManagedNeo4j {
  let run = first;
  let stopping = false;
  return {
    uri: uriOf(run),
    username: USER,
    password,
    owned: true,
    version: run.version,
    isAlive: () => isAlive(run),
    answers: async () => {
      const answer = probe(uriOf(run), { username: USER, password }, 'neo4j').then(({ answers }) => answers);
      return Promise.race([answer, setTimeout(ANSWER_MS, false, { ref: false })]);
    },
    end: () => endProcess(run, END_PATIENCE_MS),
    restart: async () => {
      if (stopping || isAlive(run)) return;
      run = await launch(await program(), layout, run.boltPort, run.version, options.signal);
    },
    stop: async () => {
      stopping = true;
      await endProcess(run, STOP_PATIENCE_MS);
      await removeRecord(layout.run);
      await release();
    },
  };
}
