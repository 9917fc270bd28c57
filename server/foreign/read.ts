import type { Cell, CellMap, GraphFragment, GraphLink, GraphNode } from '../contract/index.ts';
import type { Ask, AskExact } from '../db/index.ts';
import { NotFound } from '../explore/errors.ts';
import { type KeyRef, linkElementOf, refOf } from './ids.ts';
import { isHidden, type Shape } from './shape.ts';
import { type FoundLink, toLink, toNode } from './things.ts';

// Every other question of this folder answers with element ids; nodes and links are read here, in one way.

/** A database that is not ours, as use cases see it. */
export interface Foreign {
  readonly ask: Ask;
  readonly exact: AskExact;
  /** Gives up soon: for looking through what has no index. */
  readonly hasty: Ask;
  readonly shape: Shape;
}

export interface Item {
  readonly elementId: string;
  readonly node: GraphNode;
  /** Longer texts and lists than the chart's. */
  readonly props: ReadonlyMap<string, Cell>;
}

const isList = (cell: Cell | undefined): cell is readonly Cell[] => Array.isArray(cell);
const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
const numberOf = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);

/** Pairs of name and value. */
function pairsOf(cell: Cell | undefined): Map<string, Cell> {
  const pairs = isList(cell) ? cell : [];
  return new Map(pairs.flatMap((pair): [string, Cell][] => (isList(pair) ? [[textOf(pair[0]), pair[1] ?? null]] : [])));
}

function toItem(shape: Shape, row: CellMap): Item {
  const elementId = textOf(row.elementId);
  const labels = isList(row.labels) ? row.labels.map(textOf) : [];
  const props = pairsOf(row.props);
  return { elementId, props, node: toNode(shape, { elementId, labels, props, degree: numberOf(row.degree) }) };
}

/** Nodes by element id; what is gone, or ours to hide, is absent. */
export async function readNodes({ exact, shape }: Foreign, elementIds: readonly string[]): Promise<Map<string, Item>> {
  const wanted = [...new Set(elementIds)];
  if (wanted.length === 0) return new Map();
  const items = (await exact('foreign-nodes', { elementIds: wanted })).map((row) => toItem(shape, row));
  return new Map(items.filter(({ node }) => !isHidden(node.labels)).map((item) => [item.elementId, item]));
}

const toFoundLink = (row: CellMap): FoundLink => ({
  elementId: textOf(row.elementId),
  type: textOf(row.type),
  source: textOf(row.source),
  target: textOf(row.target),
  props: pairsOf(row.props),
});

/** Links by element id, whose ends are among `known` or read now; `known` then holds them too. */
export async function readLinks(db: Foreign, elementIds: readonly string[], known: Map<string, Item>): Promise<GraphLink[]> {
  const wanted = [...new Set(elementIds)];
  if (wanted.length === 0) return [];
  const found = (await db.exact('foreign-links', { elementIds: wanted })).map(toFoundLink);
  const unknown = found.flatMap(({ source, target }) => [source, target]).filter((end) => !known.has(end));
  for (const [end, item] of await readNodes(db, unknown)) known.set(end, item);
  return found.flatMap((link) => {
    const [source, target] = [known.get(link.source), known.get(link.target)];
    return source === undefined || target === undefined ? [] : [toLink(link, source.node.id, target.node.id)];
  });
}

export const fragmentOf = (items: Iterable<Item>, links: readonly GraphLink[]): GraphFragment => ({
  nodes: [...items].map(({ node }) => node),
  links: [...links],
});

/**
 * Element ids of ids; ids that the database does not hold are absent. Names in an id reach a statement only when a uniqueness constraint of
 * this database has them.
 */
export async function elementIdsOf({ ask, shape }: Foreign, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const groups = new Map<string, { ref: KeyRef; ids: Map<string, string> }>();
  for (const id of new Set(ids)) {
    const ref = refOf(id);
    if (ref?.kind === 'element') found.set(id, ref.elementId);
    if (ref?.kind !== 'key' || !shape.keys.some((key) => key.label === ref.label && key.property === ref.property)) continue;
    const name = JSON.stringify([ref.label, ref.property, ref.integer]);
    const group = groups.get(name) ?? { ref, ids: new Map() };
    group.ids.set(ref.value, id);
    groups.set(name, group);
  }
  await Promise.all(
    [...groups.values()].map(async ({ ref, ids: byValue }) => {
      const params = { values: [...byValue.keys()], integer: ref.integer };
      const rows = await ask('foreign-by-key', params, { label: [ref.label], property: [ref.property] });
      for (const { written, elementId } of rows) {
        const id = byValue.get(String(written));
        if (id !== undefined) found.set(id, String(elementId));
      }
    }),
  );
  return found;
}

/** One node. Throws NotFound. */
export async function requireNode(db: Foreign, id: string): Promise<Item> {
  const elementId = (await elementIdsOf(db, [id])).get(id);
  const item = elementId === undefined ? undefined : (await readNodes(db, [elementId])).get(elementId);
  if (item === undefined) throw new NotFound('node', id);
  return item;
}

/** Element id of a link. Throws NotFound for an id that was not made here. */
export function requireLinkElement(id: string): string {
  const elementId = linkElementOf(id);
  if (elementId === null) throw new NotFound('link', id);
  return elementId;
}

/** All properties as they stand. */
export async function readRaw({ exact }: Foreign, what: 'node' | 'link', elementId: string): Promise<Record<string, Cell>> {
  const row = (await exact(what === 'node' ? 'foreign-node-raw' : 'foreign-link-raw', { elementId }))[0];
  const props = row?.props;
  return typeof props === 'object' && props !== null && '$' in props && props.$ === 'map' ? { ...props.value } : {};
}
