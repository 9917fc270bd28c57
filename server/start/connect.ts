import type { Settings } from '../config.ts';
import type { Connection } from '../db/index.ts';
import { type Env, findRunning, startManagedNeo4j } from '../neo4j/index.ts';

export interface ConnectOptions {
  /** What a person typed, told to whom the data folder is refused. */
  readonly what: string;
  readonly env: Env;
  readonly signal: AbortSignal;
  report(line: string): void;
}

export interface Connected {
  readonly connection: Connection;
  /** Ends a server that was started for this; leaves every other alone. */
  stop(): Promise<void>;
}

/** For commands that do their work and end: the Neo4j of NEO4J_URI; else the managed one, running or started for the while. Throws StartError. */
export async function connect({ neo4j, dataFolder, heap }: Settings, options: ConnectOptions): Promise<Connected> {
  if (neo4j !== null) return { connection: neo4j, stop: async () => undefined };
  const server = (await findRunning(dataFolder)) ?? (await startManagedNeo4j({ ...options, dataFolder, heap }));
  const { uri, username, password } = server;
  return { connection: { uri, username, password, database: 'neo4j' }, stop: () => server.stop() };
}
