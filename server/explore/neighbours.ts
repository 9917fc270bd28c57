import { LINK_TYPES } from '../../cypher/model/index.ts';
import type { GraphFragment, GraphLink, GraphNode, LinkCount, NeighboursAnswer } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { type Answer, page } from './answer.ts';
import { cursorAt, offsetOf } from './cursor.ts';
import { NotFound } from './errors.ts';
import { nodeIn, toLink } from './things.ts';
import { count, map, maps, words } from './values.ts';
import { checkKind, checkTypes } from './vocabulary.ts';

export interface NeighboursQuestion {
  readonly id: string;
  readonly type?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly direction: 'out' | 'in' | 'both';
  readonly parts: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const MOST_PARTS = 1000;

export const SYMMETRIC_TYPES: readonly string[] = LINK_TYPES.filter((type) => type.symmetric).map((type) => type.id);

const orNull = (items: readonly string[] | undefined) => (items === undefined || items.length === 0 ? null : items);

/** What one entity is linked to, best supported first, with counts of everything it is linked to. Throws NotFound. */
export async function neighbours(ask: Ask, question: NeighboursQuestion): Promise<Answer<NeighboursAnswer>> {
  checkTypes(question.type);
  question.kind?.forEach(checkKind);
  const { id, parts, limit } = question;
  const offset = offsetOf(question.cursor);
  const filter = { only: orNull(question.type), kinds: orNull(question.kind), direction: question.direction };
  const [centre, rows, counts, ladder] = await Promise.all([
    ask('graph-nodes', { ids: [id] }),
    ask('neighbours-page', { id, parts, ...filter, symmetric: SYMMETRIC_TYPES, offset, limit: limit + 1 }),
    countNeighbours(ask, id, parts),
    // Only needed where a neighbour hangs at a part, but asked at once: waiting to know would cost a round trip more.
    parts ? ask('neighbours-parts', { id, limit: MOST_PARTS }) : [],
  ]);
  if (centre[0] === undefined) throw new NotFound('entity', id);
  const shown = rows.slice(0, limit);
  const data = { ...assemble(nodeIn(centre[0]), shown, ladder), counts };
  const next = rows.length > limit ? cursorAt(offset + limit) : null;
  const total = next === null ? offset + shown.length : totalOf(question, counts);
  return page(data, { shown: shown.length, total, limit, next });
}

/** The whole number of neighbours is known without a count of its own when one row of the counts is what was asked for. */
function totalOf({ type, kind, direction }: NeighboursQuestion, counts: readonly LinkCount[]): number | null {
  if (type?.length !== 1) return null;
  const rows = counts.filter(
    (row) =>
      type.includes(row.type) &&
      (kind === undefined || kind.length === 0 || kind.includes(row.group)) &&
      (direction === 'both' || row.direction === 'both' || row.direction === direction),
  );
  return rows.length === 1 ? rows.reduce((sum, row) => sum + row.own + row.throughParts, 0) : null;
}

/** How many neighbours of which sort: own, and only through parts. */
export async function countNeighbours(ask: Ask, id: string, parts: boolean): Promise<LinkCount[]> {
  const rows = await ask('neighbours-counts', { id, parts, symmetric: SYMMETRIC_TYPES });
  return rows.map((row) => ({
    type: words(row, 'type'),
    direction: row.direction === 'out' || row.direction === 'in' ? row.direction : 'both',
    group: words(row, 'group'),
    kind: words(row, 'kind'),
    own: count(row, 'own'),
    throughParts: count(row, 'throughParts'),
  }));
}

interface Tie {
  readonly at: string;
  readonly link: GraphLink;
}

const tiesOf = (row: Row): Tie[] =>
  maps(row, 'ties').map((tie) => ({ at: words(tie, 'at'), link: toLink(map(tie, 'link') ?? {}) }));

function assemble(
  centre: GraphNode,
  rows: readonly Row[],
  ladder: readonly Row[],
): { fragment: GraphFragment; through: Record<string, string[]> } {
  const nodes = new Map([[centre.id, centre]]);
  const links = new Map<string, GraphLink>();
  const through: Record<string, string[]> = {};
  const needed = new Set<string>();
  for (const row of rows) {
    const node = nodeIn(row);
    const ties = tiesOf(row);
    nodes.set(node.id, node);
    for (const { link, at } of ties) {
      links.set(link.id, link);
      if (at !== centre.id) needed.add(at);
    }
    if (ties.every(({ at }) => at !== centre.id)) through[node.id] = [...new Set(ties.map(({ at }) => at))].sort();
  }
  if (needed.size > 0) addParts(ladder, needed, nodes, links);
  return { fragment: { nodes: [...nodes.values()], links: [...links.values()] }, through };
}

/** Parts through which something was reached are drawn, with the links that lead to them; a part of a part brings the part between. */
function addParts(rows: readonly Row[], needed: Set<string>, nodes: Map<string, GraphNode>, links: Map<string, GraphLink>): void {
  const ladder = rows.map((row) => ({ node: nodeIn(row), link: toLink(map(row, 'link') ?? {}) }));
  for (const { node, link } of ladder) if (needed.has(node.id)) for (const end of [link.source, link.target]) needed.add(end);
  for (const { node } of ladder) if (needed.has(node.id) && !nodes.has(node.id)) nodes.set(node.id, node);
  for (const { link } of ladder) if (nodes.has(link.source) && nodes.has(link.target)) links.set(link.id, link);
}
