import type { GraphAnswer } from '../contract/index.ts';
import type { Ask } from '../db/index.ts';
import { type Answer, page } from './answer.ts';
import { nodeIn, toLink } from './things.ts';
import { map } from './values.ts';

const MOST_LINKS = 50_000;

/** The entities of some ids and all links among them; ids that the database does not hold are named. */
export async function graph(ask: Ask, ids: readonly string[]): Promise<Answer<GraphAnswer>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0)
    return page({ fragment: { nodes: [], links: [] }, missing: [] }, { shown: 0, total: 0, limit: MOST_LINKS, next: null });
  const [nodeRows, linkRows] = await Promise.all([
    ask('graph-nodes', { ids: wanted }),
    ask('graph-links', { ids: wanted, limit: MOST_LINKS + 1 }),
  ]);
  const nodes = nodeRows.map((row) => nodeIn(row));
  const links = linkRows.slice(0, MOST_LINKS).map((row) => toLink(map(row, 'link') ?? {}));
  const held = new Set(nodes.map((node) => node.id));
  const answer = page(
    { fragment: { nodes, links }, missing: wanted.filter((id) => !held.has(id)) },
    { shown: nodes.length, total: nodes.length, limit: MOST_LINKS, next: null },
  );
  return { ...answer, meta: { ...answer.meta, truncated: linkRows.length > MOST_LINKS } };
}
