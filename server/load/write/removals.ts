import { tallyOf } from '../summary.ts';
import { BATCH, chunks, type InTransaction, send } from './batches.ts';
import { wordsIn } from './cells.ts';
import type { Changes } from './changes.ts';
import { CLAIMS, ENTITIES, SOURCES } from './statements.ts';

/** Removals come last: deletes before inserts in one transaction make the inserts quadratic. */
export async function removeGone(run: InTransaction, changes: Changes): Promise<void> {
  for (const keys of chunks(changes.changedClaims, BATCH)) await run((tx) => send(tx, CLAIMS.unjoin, 'keys', keys));
  for (const keys of chunks(changes.removedClaims, BATCH)) await run((tx) => send(tx, CLAIMS.remove, 'keys', keys));
  changes.claims.removed += changes.removedClaims.size;
  for (const ids of chunks(changes.removedEntities, BATCH))
    for (const row of await run((tx) => send(tx, ENTITIES.remove, 'ids', ids)))
      tallyOf(changes.entities, wordsIn(row, 'kind')).removed += 1;
  for (const keys of chunks(changes.removedSources, BATCH)) await run((tx) => send(tx, SOURCES.remove, 'keys', keys));
  changes.sources.removed += changes.removedSources.length;
}
