import type { Settings } from '../config.ts';
import type { Connection } from '../db/index.ts';
import { type Env, findRunning, probe, StartError, startManagedNeo4j } from '../neo4j/index.ts';

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
  if (neo4j !== null) return given(neo4j);
  const server = (await findRunning(dataFolder)) ?? (await startManagedNeo4j({ ...options, dataFolder, heap }));
  const { uri, username, password } = server;
  return { connection: { uri, username, password, database: 'neo4j' }, stop: () => server.stop() };
}

/** Asked once before anything else: a command that ends cannot wait until it answers. */
async function given(connection: Connection): Promise<Connected> {
  const { uri, database } = connection;
  const answer = await probe(uri, connection, database);
  if (answer.answers) return { connection, stop: async () => undefined };
  throw new StartError(
    'did-not-answer',
    `Neo4j does not answer for database "${database}" at ${uri} (NEO4J_URI, NEO4J_DATABASE): ${answer.reason}.`,
    'Is it running there? Correct NEO4J_URI and NEO4J_DATABASE, or leave NEO4J_URI out to ask the Neo4j in CORRIDOR_DATA.',
  );
}
