import neo4j from 'neo4j-driver';
import { inject } from 'vitest';

export interface TestConnection {
  uri: string;
  username: string;
  password: string;
  database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestConnection;
  }
}

/** The real Neo4j that database tests (`*.db.test.ts`) share, one file at a time. Call it in a test file. */
export function testConnection(): TestConnection {
  return inject('neo4j');
}

/** Removes all nodes, constraints and indexes, so that a file starts from nothing: call it in beforeAll. */
export async function emptyTestDatabase(): Promise<void> {
  const { uri, username, password, database } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const names = async (query: string): Promise<string[]> => {
    const { records } = await driver.executeQuery(query, {}, { database });
    return records.map((record) => String(record.get('name')));
  };
  const run = (query: string) => driver.executeQuery(query, {}, { database });
  try {
    await run('MATCH (n) DETACH DELETE n');
    for (const name of await names('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT \`${name.replaceAll('`', '``')}\``);
    for (const name of await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
      await run(`DROP INDEX \`${name.replaceAll('`', '``')}\``);
  } finally {
    await driver.close();
  }
}

/** Lets the planner know what is there now: Neo4j counts entries of an index in its own time, and plans for an empty one until then. */
export async function settleTestDatabase(): Promise<void> {
  const { uri, username, password, database } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database });
  } finally {
    await driver.close();
  }
}
