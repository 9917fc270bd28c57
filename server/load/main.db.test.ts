import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { testConnection } from '../neo4j/testing.ts';
import { onDatabase } from '../testing/database.ts';
import { CLAIMS, change, dataSetFolder } from './testing.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const gateway = onDatabase();

/** `npm run load` with a Neo4j of one's own. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { uri, username, password } = testConnection();
  const env = { PATH: process.env.PATH, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const failed = (error: { code?: number; stdout?: string; stderr?: string }) => ({
    code: error.code ?? -1,
    stdout: error.stdout ?? '',
    stderr: error.stderr ?? '',
  });
  const { code, stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', MAIN, ...args], { env })
    .then((done) => ({ code: 0, ...done }))
    .catch(failed);
  return { code, out: stdout, err: stderr };
}

const nodes = async () => (await gateway.read('MATCH (n) RETURN count(n) AS n')).rows[0]?.n;

it('a Neo4j of one’s own is written into only by name, and then it is Corridor’s', async () => {
  const folder = dataSetFolder();
  const refused = await run(folder);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('To make it Corridor’s: --into neo4j') });
  expect(await nodes()).toBe(0);
  expect(await run(folder, '--into', 'neo4j')).toMatchObject({
    code: 0,
    out: expect.stringContaining('docks: loaded in'),
    err: '',
  });
  expect(await run(folder)).toMatchObject({ code: 0, out: 'docks: nothing has changed.\n' });
});

it('errors are listed and the exit code says so; a check needs no database', async () => {
  const before = await nodes();
  const folder = dataSetFolder({ claims: change(CLAIMS, 'c1', { predicate: 'COLABORATES_WITH' }) });
  const told =
    'claims.csv:2 predicate "COLABORATES_WITH" is not a link type of the model; did you mean COLLABORATES_WITH?\n1 error.\n';
  expect(await run(folder, '--check')).toEqual({ code: 1, out: '', err: told });
  expect(await run(folder)).toMatchObject({ code: 1, err: `${told}Nothing was written.\n` });
  expect(await nodes()).toBe(before);
});
