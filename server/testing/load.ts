import { fileURLToPath } from 'node:url';
import type { Gateway } from '../db/index.ts';
import { loadDataSet, thisProcess } from '../load/index.ts';
import { emptyTestDatabase, settleTestDatabase } from '../neo4j/testing.ts';

export const HARBOUR = fileURLToPath(new URL('./harbour', import.meta.url));
export const COOPERATION = fileURLToPath(new URL('../../seeds/cooperation', import.meta.url));

/** Empties the test database and loads one data set into it with the real loader. */
export async function loadAlone(gateway: Gateway, folder: string): Promise<void> {
  await emptyTestDatabase();
  await loadDataSet({ gateway, folder, ...thisProcess('tests'), clock: Date.now });
  await settleTestDatabase();
}
