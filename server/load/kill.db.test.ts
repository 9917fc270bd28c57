import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testConnection } from '../neo4j/testing.ts';
import { onDatabase } from '../testing/database.ts';
import { loadDataSet } from './load.ts';
import { thisProcess } from './owner.ts';
import { CLAIMS, change, dataSetFolder } from './testing.ts';

const CHILD = fileURLToPath(new URL('./testing-child.ts', import.meta.url));
const gateway = onDatabase();

const links = async () => (await gateway.read('MATCH (:Network)-[r]->(:Network) RETURN type(r) AS type')).rows;
const load = (folder: string) => loadDataSet({ gateway, folder, ...thisProcess('a test'), clock: Date.now });

it('a load that is killed in the middle leaves the earlier data whole, and the next load does not wait for it', async () => {
  await load(dataSetFolder());
  const folder = dataSetFolder({ claims: change(CLAIMS, 'c1', { predicate: 'RIVAL_OF' }) });
  const order = join(folder, 'order.json');
  writeFileSync(order, JSON.stringify({ connection: testConnection(), folder, step: 'describing entities' }), { mode: 0o600 });
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, order], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('here\n');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await links()).toEqual([{ type: 'COLLABORATES_WITH' }]);
  expect(await load(folder)).toMatchObject({
    changed: true,
    links: { COLLABORATES_WITH: { removed: 1 }, RIVAL_OF: { created: 1 } },
  });
  expect(await links()).toEqual([{ type: 'RIVAL_OF' }]);
}, 180_000);
