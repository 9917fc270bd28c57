import type { Ask } from '../db/index.ts';
import { describeEntity } from './describe.ts';
import { neighbours } from './neighbours.ts';
import { createOverviewReader } from './overview.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';

/**
 * Asks the usual questions once, one after the other, so that Neo4j has planned them before a person waits for them: a first plan takes up to
 * seconds, every later one milliseconds. Throws nothing: what fails here will be told when somebody asks.
 */
export async function warmUp(ask: Ask): Promise<void> {
  try {
    const { data } = await createOverviewReader()(ask, null);
    const [first, second] = data.fragment.nodes;
    if (first === undefined) return;
    await search(ask, { q: first.name, limit: 5 });
    await neighbours(ask, { id: first.id, direction: 'both', parts: true, limit: 20 });
    await describeEntity(ask, first.id);
    if (second === undefined) return;
    const ends = { from: first.id, to: second.id, maxHops: 6, possiblySame: false, limit: 5 };
    for (const profile of ['offender', 'cooperation', 'all'] as const) await paths(ask, { ...ends, profile });
  } catch {
    // Said above.
  }
}
