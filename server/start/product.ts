import type { RequestListener } from 'node:http';
import type { Settings } from '../config.ts';
import { type Env, StartError, takeHold } from '../neo4j/index.ts';
import { type Database, openDatabase } from './database.ts';
import { type Listening, listen } from './listen.ts';
import { createProgress, type Progress, seconds } from './progress.ts';

/** What the product is put together from: main.ts gives the real parts, tests give small ones. */
export interface Parts<Gateway> {
  openGateway(connection: Database['connection']): Gateway & { close(): Promise<void> };
  createListener(state: { phase: Progress['phase']; gateway: () => Gateway | null; onStuck: () => void }): RequestListener;
  /** Builds the page where it is stale; whether it did. */
  buildClient(signal: AbortSignal): Promise<boolean>;
  /** Fills the database where it is Corridor's to fill. Reports what it did. */
  fill(gateway: Gateway, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Lets a Neo4j that has just started plan the usual questions. Not waited for: the page may come meanwhile. Throws nothing. */
  warm(gateway: Gateway, signal: AbortSignal): Promise<void>;
}

export interface ProductOptions<Gateway> {
  settings: Settings;
  env: Env;
  print(line: string): void;
  signal: AbortSignal;
  parts: Parts<Gateway>;
}

export interface Product {
  address: string;
  /** HTTP first, then Neo4j, then the data folder. */
  stop(): Promise<void>;
}

/** Undoes what was done, last first; one that fails does not keep the others from being done. */
function createUndo(): { add(undo: () => Promise<void>): void; all(): Promise<void> } {
  const undos: (() => Promise<void>)[] = [];
  return {
    add: (undo) => undos.unshift(undo),
    all: async () => {
      for (const undo of undos.splice(0)) await undo().catch(() => undefined);
    },
  };
}

/**
 * Starts everything. The port opens first, so that /api/health tells the step until all is ready.
 * Throws StartError; nothing is left running then.
 */
export async function startProduct<Gateway>(options: ProductOptions<Gateway>): Promise<Product> {
  const progress = createProgress(options.print);
  const undo = createUndo();
  // When one part fails, the others stop at once instead of starting to the end.
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  try {
    const listening = await start({ ...options, signal }, progress, undo);
    return { address: listening.address, stop: undo.all };
  } catch (error) {
    failed.abort();
    await undo.all();
    throw error;
  }
}

async function start<Gateway>(
  options: ProductOptions<Gateway>,
  progress: Progress,
  undo: ReturnType<typeof createUndo>,
): Promise<Listening> {
  const { settings, env, signal, parts } = options;
  const begun = Date.now();
  const hold = settings.neo4j === null ? await takeHold(settings.dataFolder, 'npm start') : null;
  if (hold !== null) undo.add(hold.release);

  let gateway: (Gateway & { close(): Promise<void> }) | null = null;
  let endStuck: () => void = () => undefined;
  const listening = await listen(
    parts.createListener({ phase: progress.phase, gateway: () => gateway, onStuck: () => endStuck() }),
    settings.host,
    settings.port,
  );

  // Stopped after HTTP, whatever the order of starting: a page must not see its database go first.
  const database = openDatabase({
    settings,
    env,
    progress,
    signal,
    hold,
    onRestart: () => {
      if (gateway !== null) void parts.warm(gateway, signal);
    },
  });
  undo.add(async () => (await database).stop());
  undo.add(async () => gateway?.close());
  undo.add(listening.close);

  const build = parts.buildClient(signal);
  const [{ connection, onStuck }, built] = await Promise.all([database, build]);
  endStuck = onStuck;
  progress.report(built ? '✓ The page is built' : '✓ The page is up to date');
  gateway = parts.openGateway(connection);
  await parts.fill(gateway, progress, signal);
  void parts.warm(gateway, signal);
  if (signal.aborted) throw new StartError('aborted', 'Stopped while starting.', 'Start again.');
  progress.ready();
  await hold?.announce(listening.address);
  progress.report(`✓ Ready in ${seconds(Date.now() - begun)}: ${listening.address}`);
  return listening;
}
