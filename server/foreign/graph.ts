import type { GraphAnswer, ResolveAnswer } from '../contract/index.ts';
import { type Answer, page, whole } from '../explore/answer.ts';
import { words } from '../explore/values.ts';
import { elementRef } from './ids.ts';
import { elementIdsOf, type Foreign, fragmentOf, readLinks, readNodes } from './read.ts';

const MOST_LINKS = 50_000;

/** The nodes of some ids and all links among them; ids that the database does not hold are named. */
export async function graph(db: Foreign, ids: readonly string[]): Promise<Answer<GraphAnswer>> {
  const wanted = [...new Set(ids)];
  const elements = await elementIdsOf(db, wanted);
  const elementIds = [...new Set(elements.values())];
  const [items, rows] = await Promise.all([
    readNodes(db, elementIds),
    elementIds.length === 0 ? [] : db.ask('foreign-graph-links', { elementIds, limit: MOST_LINKS + 1 }),
  ]);
  const shown = rows.slice(0, MOST_LINKS).map((row) => words(row, 'elementId'));
  const links = await readLinks(db, shown, items);
  const missing = wanted.filter((id) => !items.has(elements.get(id) ?? ''));
  const { size } = items;
  const answer = page(
    { fragment: fragmentOf(items.values(), links), missing },
    { shown: size, total: size, limit: MOST_LINKS, next: null },
  );
  return { ...answer, meta: { ...answer.meta, truncated: rows.length > MOST_LINKS } };
}

/** What nodes and relationships of a Cypher answer are called in the explorer. */
export async function resolve(
  db: Foreign,
  { nodes, links }: { readonly nodes: readonly string[]; readonly links: readonly string[] },
): Promise<Answer<ResolveAnswer>> {
  const items = await readNodes(db, nodes);
  const ids = new Map([...items].map(([elementId, { node }]) => [elementId, node.id]));
  const found = new Map((await readLinks(db, links, items)).map((each) => [each.id, each]));
  const data = {
    nodes: nodes.map((elementId) => ({ elementId, id: ids.get(elementId) ?? null })),
    links: links.map((elementId) => {
      const known = found.get(elementRef(elementId));
      return { elementId, id: known?.id ?? null, source: known?.source ?? null, target: known?.target ?? null };
    }),
  };
  return whole(data, nodes.length + links.length);
}
