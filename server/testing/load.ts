import { fileURLToPath } from 'node:url';
import { type Ask, createAsk, type Gateway, openLibrary } from '../db/index.ts';
import { loadDataSet, thisProcess } from '../load/index.ts';
import { emptyTestDatabase, settleTestDatabase } from '../neo4j/testing.ts';
import { onDatabase } from './database.ts';

export const HARBOUR = fileURLToPath(new URL('./harbour', import.meta.url));
export const COOPERATION = fileURLToPath(new URL('../../seeds/cooperation', import.meta.url));

/** Empties the test database and loads one data set into it with the real loader. */
export async function loadAlone(gateway: Gateway, folder: string): Promise<void> {
  await emptyTestDatabase();
  await loadDataSet({ gateway, folder, ...thisProcess('tests'), clock: Date.now });
  await settleTestDatabase();
}

/**
 * For the tests of one file: questions to the harbour. Quay Crew is part of Harbour North, which is part of Harbour Ring and works with the
 * Salt Clan, which works (a rumour says; the gazette denies it) with the Ember Group. Coast Police led Operation Lantern against the ring,
 * with data of Murmur.
 */
export function onHarbour() {
  let asked: Ask;
  const gateway = onDatabase(async (filled) => {
    await loadAlone(filled, HARBOUR);
    asked = createAsk(filled, await openLibrary());
  });
  const ask: Ask = (...question) => asked(...question);
  return { gateway, ask };
}
