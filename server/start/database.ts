import type { Settings } from '../config.ts';
import { checkServer, type Env, type Hold, probe, StartError, startManagedNeo4j, supervise } from '../neo4j/index.ts';
import type { Progress } from './progress.ts';

/** A Neo4j that answers. */
export interface Database {
  connection: { uri: string; username: string; password: string; database: string };
  /** A statement runs on although it was told to end: the managed one is ended, and started again by who watches it; a given one is left alone. */
  onStuck(): void;
  /** Ends the managed one; leaves a given one alone. */
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  settings: Settings;
  env: Env;
  progress: Progress;
  signal: AbortSignal;
  /** Taken already; the managed server works under it. null with NEO4J_URI. */
  hold: Hold | null;
  /** A managed Neo4j that had died answers again. */
  onRestart: () => void;
}

/** How often a given server that does not answer is asked again. */
const ASK_AGAIN_MS = 2_000;

/** The managed Neo4j, or the one that NEO4J_URI names. Throws StartError. */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.settings.neo4j === null ? openManaged(options) : openGiven(options, options.settings.neo4j);
}

async function openManaged({ settings, env, progress, signal, hold, onRestart }: DatabaseOptions): Promise<Database> {
  progress.step('Starting Neo4j');
  const server = await startManagedNeo4j({
    dataFolder: settings.dataFolder,
    heap: settings.heap,
    report: progress.report,
    env,
    signal,
    hold: hold ?? undefined,
  });
  const endWatch = supervise(telling(server, progress), progress.report, onRestart);
  const { uri, username, password } = server;
  return {
    connection: { uri, username, password, database: 'neo4j' },
    onStuck: () => {
      progress.report('… A statement goes on for a minute after it was told to end; ending Neo4j');
      progress.away('Neo4j is being started again: a statement went on for a minute after it was told to end.');
      void server.end();
    },
    stop: async () => {
      await endWatch();
      await server.stop();
    },
  };
}

/** Who asks while it is started again is told so at once. A start that fails is tried again: it stays away until one succeeds. */
export function telling<T extends { restart(): Promise<void> }>(server: T, progress: Pick<Progress, 'away' | 'phase'>): T {
  return {
    ...server,
    restart: async () => {
      progress.away(progress.phase().away ?? 'Neo4j has ended and is being started again.');
      await server.restart();
      progress.away(null);
    },
  };
}

async function openGiven({ progress, signal }: DatabaseOptions, given: Database['connection']): Promise<Database> {
  progress.step(`Waiting for Neo4j at ${given.uri}`);
  let told = false;
  while (!signal.aborted) {
    const answer = await probe(given.uri, given, given.database);
    if (answer.answers) {
      const remark = checkServer(answer.version, given.uri);
      progress.report(
        `✓ Neo4j ${answer.version} answers on ${given.uri}, database "${given.database}"${remark === null ? '' : `. ${remark}`}`,
      );
      return { connection: given, onStuck: () => undefined, stop: async () => undefined };
    }
    if (!told)
      progress.report(
        `… Waiting for database "${given.database}" at ${given.uri} (NEO4J_URI, NEO4J_DATABASE): ${answer.reason}. It is asked again every ${ASK_AGAIN_MS / 1_000} s`,
      );
    told = true;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new StartError('aborted', 'Stopped while waiting for Neo4j.', 'Start again.');
}
