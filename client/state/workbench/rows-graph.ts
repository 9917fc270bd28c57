import {
  type Cell,
  isTagged,
  type NodeCell,
  type PathCell,
  type RelationshipCell,
  type TaggedCell,
} from '../../../server/contract/cells.ts';
import type { ResolveAnswer } from '../../../server/contract/schema.ts';
import type { Row } from './run.ts';

/** A node of the answer, by its element id. Labels are null where only a relationship told of it, as its end. */
export interface FoundNode {
  readonly labels: readonly string[] | null;
}
export interface FoundLink {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}
/** Every node, relationship and path of an answer, wherever it stands in a row; by element id, in the order they came. */
export interface FoundGraph {
  readonly nodes: ReadonlyMap<string, FoundNode>;
  readonly links: ReadonlyMap<string, FoundLink>;
  readonly paths: number;
  /** Those that stand on a path. */
  readonly onPaths: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> };
}

interface Finding {
  readonly nodes: Map<string, FoundNode>;
  readonly links: Map<string, FoundLink>;
  readonly onPaths: { readonly nodes: Set<string>; readonly links: Set<string> };
  paths: number;
}

const STEP = 256;

/** A generator that rests every few hundred rows; see `inSlices`. */
export function* collecting(rows: readonly Row[], count: number): Generator<void, FoundGraph, void> {
  const found: Finding = { nodes: new Map(), links: new Map(), onPaths: { nodes: new Set(), links: new Set() }, paths: 0 };
  for (let row = 0; row < count; row++) {
    for (const cell of rows[row] ?? []) look(cell, found);
    if (row % STEP === STEP - 1) yield;
  }
  return found;
}

function look(cell: Cell, found: Finding): void {
  if (cell === null || typeof cell !== 'object') return;
  if (!isTagged(cell)) {
    for (const item of cell) look(item, found);
    return;
  }
  lookAt(cell, found);
}

function lookAt(cell: TaggedCell, found: Finding): void {
  switch (cell.$) {
    case 'map':
      for (const value of Object.values(cell.value)) look(value, found);
      return;
    case 'node':
      takeNode(cell, found);
      return;
    case 'relationship':
      takeLink(cell, found);
      return;
    case 'path':
      takePath(cell, found);
      return;
    default:
      return;
  }
}

function takeNode({ elementId, labels }: NodeCell, { nodes }: Finding): void {
  if (nodes.get(elementId)?.labels == null) nodes.set(elementId, { labels });
}

function takeLink({ elementId, type, source, target }: RelationshipCell, { nodes, links }: Finding): void {
  links.set(elementId, { type, source, target });
  for (const end of [source, target]) if (!nodes.has(end)) nodes.set(end, { labels: null });
}

function takePath(path: PathCell, found: Finding): void {
  found.paths++;
  for (const node of path.nodes) {
    takeNode(node, found);
    found.onPaths.nodes.add(node.elementId);
  }
  for (const link of path.links) {
    takeLink(link, found);
    found.onPaths.links.add(link.elementId);
  }
}

export interface Picked {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** The first nodes, up to `cap`, and the relationships whose two ends are among them. At most `cap` and 5,000, which one request may name. */
export function pick({ nodes, links }: FoundGraph, cap: number): Picked {
  const kept = [...nodes.keys()].slice(0, cap);
  const known = new Set(kept);
  const among = [...links].filter(([, { source, target }]) => known.has(source) && known.has(target)).map(([id]) => id);
  return { nodes: kept, links: among.slice(0, MOST_LINKS) };
}

export const MOST_LINKS = 5_000;

/** What of the picked things the explorer can draw, and of what is not there the label or type, with counts. */
export interface Drawable {
  readonly ids: readonly string[];
  readonly links: readonly { readonly id: string; readonly source: string; readonly target: string }[];
  readonly notDrawn: readonly { readonly name: string; readonly count: number }[];
  readonly linksNotDrawn: readonly { readonly name: string; readonly count: number }[];
  /** What stands out: entities and links of paths; null where there are none. */
  readonly emphasis: { readonly nodes: readonly string[]; readonly links: readonly string[] } | null;
}

export function drawable(found: FoundGraph, answer: ResolveAnswer): Drawable {
  const { onPaths } = found;
  const links = answer.links.flatMap(({ id, source, target }) =>
    id === null || source === null || target === null ? [] : [{ id, source, target }],
  );
  const nodes = answer.nodes.flatMap(({ id }) => id ?? []);
  const pathNodes = answer.nodes.flatMap(({ id, elementId }) => (id !== null && onPaths.nodes.has(elementId) ? [id] : []));
  const pathLinks = answer.links.flatMap(({ id, elementId }) => (id !== null && onPaths.links.has(elementId) ? [id] : []));
  return {
    ids: [...new Set([...nodes, ...links.flatMap(({ source, target }) => [source, target])])],
    links,
    notDrawn: tally(
      answer.nodes.filter(({ id }) => id === null),
      ({ elementId }) => labelsText(found.nodes.get(elementId)?.labels ?? null),
    ),
    linksNotDrawn: tally(
      answer.links.filter(({ id }) => id === null),
      ({ elementId }) => found.links.get(elementId)?.type ?? '',
    ),
    emphasis: pathNodes.length === 0 ? null : { nodes: [...new Set(pathNodes)], links: [...new Set(pathLinks)] },
  };
}

/** What nodes without a label are counted as. */
export const NO_LABEL = '(no label)';

const labelsText = (labels: readonly string[] | null): string =>
  labels === null ? 'end of a relationship' : labels.length === 0 ? NO_LABEL : labels.join(', ');

/** Names with their counts, the most frequent first. */
export function tally<T>(items: Iterable<T>, nameOf: (item: T) => string): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Kinds of the nodes and relationships found: their labels and types, with counts. `kept`: labels that are worth a word. */
export const contents = (
  { nodes, links }: FoundGraph,
  kept: (labels: readonly string[]) => readonly string[] = (labels) => labels,
) => ({
  labels: tally(nodes.values(), ({ labels }) => labelsText(labels === null ? null : kept(labels))),
  types: tally(links.values(), ({ type }) => type),
});
