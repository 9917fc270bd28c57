import { createServer } from 'node:net';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { StartError } from './start-error.ts';

export interface Credentials {
  username: string;
  password: string;
}

/** A port on loopback that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export type Answer = { answers: true; version: string } | { answers: false; reason: string };

/** Whether a server answers a query on this database. Throws StartError wrong-password. */
export async function probe(uri: string, credentials: Credentials, database: string): Promise<Answer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(credentials.username, credentials.password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
  });
  try {
    const { summary } = await driver.executeQuery('RETURN 1', {}, { database });
    return { answers: true, version: summary.server.agent?.replace(/^Neo4j\//, '') ?? 'of unknown version' };
  } catch (error) {
    if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.'))
      throw wrongPassword(uri, credentials, error);
    return { answers: false, reason: reasonOf(error) };
  } finally {
    await driver.close();
  }
}

/** The driver puts advice about old versions before what happened; what happened is enough. No full stop at the end. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^Failed to connect to server\..*Caused by: /s, '').replace(/\.$/, '');
}

function wrongPassword(uri: string, credentials: Credentials, cause: Neo4jError): StartError {
  return new StartError(
    'wrong-password',
    `Neo4j at ${uri} refuses user "${credentials.username}" with this password (${cause.code}).`,
    'Correct NEO4J_USERNAME and NEO4J_PASSWORD; for the managed Neo4j restore the file "password" of the data folder, or move that folder away.',
    { cause },
  );
}
