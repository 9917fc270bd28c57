import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

// The product under test: where it answers, and what is done to it from outside the browser.

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PORT = process.env.CORRIDOR_E2E_PORT;
/** Whether somebody (npm test) gave a port and a folder of their own; else one that is running already will do. */
export const GIVEN = PORT !== undefined;
export const ADDRESS = `http://127.0.0.1:${PORT ?? '4455'}`;
/** The same product on a database that it did not write (server/testing/odd-product.main.ts). */
export const FOREIGN_ADDRESS = `http://127.0.0.1:${process.env.CORRIDOR_E2E_FOREIGN_PORT ?? '4456'}`;
export const DATA_FOLDER = process.env.CORRIDOR_E2E_DATA ?? `${ROOT}.corridor/e2e`;
/** Settings of whoever runs the tests must not reach the product. */
export const OWN_SETTINGS = { NEO4J_URI: '', PORT: '', HOST: '', CORRIDOR_SOURCES: '' };

/** What `npm run load -- <folder>` printed. Rejects when it failed. */
export async function load(folder: string): Promise<string> {
  const env = { ...process.env, ...OWN_SETTINGS, CORRIDOR_DATA: DATA_FOLDER };
  const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', ['server/load/main.ts', folder], { cwd: ROOT, env });
  return stdout;
}

/** Rows that the Neo4j of a data folder answers to reads, past the product; of all of them one after the other. */
export async function askNeo4j(queries: readonly string[], folder = DATA_FOLDER): Promise<Record<string, unknown>[]> {
  const env = { ...process.env, ...OWN_SETTINGS };
  const asked = ['server/testing/ask.main.ts', folder, ...queries];
  const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', asked, { cwd: ROOT, env });
  return JSON.parse(stdout);
}

/** The data folder of the Neo4j behind FOREIGN_ADDRESS. */
export const FOREIGN_FOLDER = `${DATA_FOLDER}/foreign/neo4j`;

/** The process id of the product's Neo4j. */
export async function neo4jPid(): Promise<number> {
  const run: unknown = JSON.parse(await readFile(`${DATA_FOLDER}/run.json`, 'utf8'));
  if (typeof run === 'object' && run !== null && 'pid' in run && typeof run.pid === 'number') return run.pid;
  throw new Error('run.json names no process');
}

/** Ends the product's Neo4j without a word, as a crash would. Returns its process id. */
export async function killNeo4j(): Promise<number> {
  const pid = await neo4jPid();
  process.kill(pid, 'SIGKILL');
  return pid;
}
