import type { LinkCount, NeighboursAnswer } from '../contract/index.ts';
import type { Row } from '../db/index.ts';
import { type Answer, page } from '../explore/answer.ts';
import { cursorAt, offsetOf } from '../explore/cursor.ts';
import type { NeighboursQuestion } from '../explore/neighbours.ts';
import { count, flag, texts, words } from '../explore/values.ts';
import { requireKind, typesFor } from './check.ts';
import { type Foreign, fragmentOf, type Item, readLinks, readNodes, requireNode } from './read.ts';
import { kindOf, type Shape } from './shape.ts';

type Question = Omit<NeighboursQuestion, 'parts'>;

/** Links of one node that are walked along; beyond, Neo4j's own counts say how many there are. */
const MOST_WALKED = 500_000;
const MOST_LINKS = 10_000;

/** What one node is linked to, best connected first, with counts of all. Throws NotFound and BadQuestion. */
export async function neighbours(db: Foreign, question: Question): Promise<Answer<NeighboursAnswer>> {
  const types = typesFor(db.shape, question.type);
  for (const kind of question.kind ?? []) requireKind(db.shape, kind);
  const offset = offsetOf(question.cursor);
  const centre = await requireNode(db, question.id);
  const sorted = await readCounts(db, centre);
  const counts = toCounts(db.shape, sorted);
  const sets = setsOf(db.shape, sorted, question.kind);
  const { direction, limit } = question;
  const { elementId } = centre;
  const params = { elementId, direction, sets, most: MOST_WALKED, offset, limit: limit + 1 };
  const rows = await db.ask('foreign-neighbours-page', params, { types });
  const shown = rows.slice(0, limit).map((row) => words(row, 'elementId'));
  const asked = { elementId, elementIds: shown, direction, limit: MOST_LINKS };
  const [items, linkRows] = await Promise.all([
    readNodes(db, [elementId, ...shown]),
    shown.length === 0 ? [] : db.ask('foreign-neighbours-links', asked, { types }),
  ]);
  const links = await readLinks(
    db,
    linkRows.map((row) => words(row, 'elementId')),
    items,
  );
  const next = rows.length > limit ? cursorAt(offset + limit) : null;
  const total = next === null ? offset + shown.length : totalOf(question, counts);
  return page({ fragment: fragmentOf(items.values(), links), counts, through: {} }, { shown: shown.length, total, limit, next });
}

/** Neighbours of a node by type, direction and kind. */
export async function countNeighbours(db: Foreign, centre: Item): Promise<LinkCount[]> {
  return toCounts(db.shape, await readCounts(db, centre));
}

interface Sort {
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly labels: readonly string[];
  readonly own: number;
}

async function readCounts(db: Foreign, { elementId, node }: Item): Promise<readonly Sort[]> {
  const rows = await db.ask('foreign-neighbours-counts', { elementId, most: MOST_WALKED });
  const sorts = rows.map(toSort);
  return Number(node.props.degree) <= MOST_WALKED ? sorts : completed(db, elementId, sorts);
}

const toSort = (row: Row): Sort => ({
  type: words(row, 'type'),
  direction: flag(row, 'out') ? 'out' : 'in',
  labels: texts(row, 'labels'),
  own: count(row, 'own'),
});

/** Of a node with more links than are walked: as many as Neo4j counts of each type and direction, under the labels that were met most. */
async function completed({ ask, shape }: Foreign, elementId: string, sorts: readonly Sort[]): Promise<readonly Sort[]> {
  const whole = await Promise.all(
    shape.schema.types.map(async ({ name }) => {
      const row = (await ask('foreign-degree', { elementId }, { type: [name] }))[0] ?? {};
      return (['out', 'in'] as const).map((direction): Sort => {
        const met = sorts.filter((sort) => sort.type === name && sort.direction === direction);
        const most = met.reduce<Sort | null>((best, sort) => (best === null || sort.own > best.own ? sort : best), null);
        return { type: name, direction, labels: most?.labels ?? [], own: count(row, direction) };
      });
    }),
  );
  return whole.flat().filter(({ own }) => own > 0);
}

function toCounts(shape: Shape, sorts: readonly Sort[]): LinkCount[] {
  const counts = new Map<string, LinkCount>();
  for (const { type, direction, labels, own } of sorts) {
    const { id } = kindOf(shape, labels);
    const name = JSON.stringify([type, direction, id]);
    const before = counts.get(name)?.own ?? 0;
    counts.set(name, { type, direction, group: id, kind: id, own: before + own, throughParts: 0 });
  }
  return [...counts.values()].sort((a, b) => b.own - a.own || (a.type < b.type ? -1 : 1));
}

/** Lists of labels whose nodes are of one of the kinds: so a page holds just what its count has promised. null for any. */
function setsOf(shape: Shape, sorts: readonly Sort[], kinds: readonly string[] | undefined): string[][] | null {
  if (kinds === undefined || kinds.length === 0) return null;
  const sets = new Map(sorts.map(({ labels }) => [JSON.stringify(labels), [...labels]]));
  return [...sets.values()].filter((labels) => kinds.includes(kindOf(shape, labels).id));
}

/** Known without a count of its own when one row of the counts is what was asked for. */
function totalOf({ type, kind, direction }: Question, counts: readonly LinkCount[]): number | null {
  const rows = counts.filter(
    (row) =>
      (type === undefined || type.length === 0 || type.includes(row.type)) &&
      (kind === undefined || kind.length === 0 || kind.includes(row.kind)) &&
      (direction === 'both' || row.direction === direction),
  );
  return rows.length === 1 ? (rows[0]?.own ?? null) : null;
}
