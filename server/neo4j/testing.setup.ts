import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { holderOf } from './hold.ts';
import { layoutOf } from './layout.ts';
import { startManagedNeo4j } from './managed.ts';
import { endProcess } from './processes.ts';
import { readRecord, runSchema } from './run-file.ts';
import { StartError } from './start-error.ts';
import type { TestConnection } from './testing.ts';

// Database tests run on a Neo4j of their own, beside a running product, or on one that is named for them and empty.
// NEO4J_URI is never read here: it may name somebody's data.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function refuseUnlessEmpty(connection: TestConnection): Promise<void> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    connectionTimeout: 5_000,
  });
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { database: connection.database });
    if (records.length === 0) return;
    throw new StartError(
      'test-database-not-empty',
      `${connection.uri} holds data; tests would delete them.`,
      'Name an empty database in CORRIDOR_TEST_NEO4J_URI.',
    );
  } finally {
    await driver.close();
  }
}

/** What test runs that were killed have left: their Neo4j is ended, their folder removed. Those of living runs are left alone. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => /^(test|e2e)-\d+$/.test(each))) {
    const left = join(folder, name);
    if ((await holderOf(left)) !== null) continue;
    const run = await readRecord(layoutOf(left).run, runSchema);
    if (run !== null) await endProcess(run, 1_000);
    await rm(left, { recursive: true, force: true });
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { CORRIDOR_TEST_NEO4J_URI: uri, CORRIDOR_TEST_NEO4J_USERNAME, CORRIDOR_TEST_NEO4J_PASSWORD } = process.env;
  if (uri) {
    const named = {
      uri,
      username: CORRIDOR_TEST_NEO4J_USERNAME ?? 'neo4j',
      password: CORRIDOR_TEST_NEO4J_PASSWORD ?? '',
      database: 'neo4j',
    };
    await refuseUnlessEmpty(named);
    project.provide('neo4j', named);
    return async () => undefined;
  }
  const dataFolder = `${ROOT}.corridor/test-${process.pid}`;
  await sweep(`${ROOT}.corridor`);
  const clear = () => rm(dataFolder, { recursive: true, force: true });
  const server = await startManagedNeo4j({
    dataFolder,
    cacheFolder: `${ROOT}node_modules/.cache/corridor`,
    heap: '1g',
    env: process.env,
    what: 'npm test',
    report: () => undefined,
  }).catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  project.provide('neo4j', { uri: server.uri, username: server.username, password: server.password, database: 'neo4j' });
  return async () => {
    await server.stop();
    await clear();
  };
}
