import { type Cell, type GraphLink, type GraphNode, isTagged, type PropValue, pointText } from '../contract/index.ts';
import { elementRef, keyRef } from './ids.ts';
import { type Kind, kindOf, type Shape } from './shape.ts';

// From exact values to the wire's nodes and links: what a chart needs, cut to a size that a chart bears.

const LONGEST_TEXT = 200;
const MOST_ITEMS = 20;
const MOST_PROPS = 40;

export interface FoundNode {
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly degree: number;
  readonly props: ReadonlyMap<string, Cell>;
}

export interface FoundLink {
  readonly elementId: string;
  readonly type: string;
  /** Element ids of the ends. */
  readonly source: string;
  readonly target: string;
  readonly props: ReadonlyMap<string, Cell>;
}

const cut = (text: string): string => (text.length > LONGEST_TEXT ? `${[...text].slice(0, LONGEST_TEXT).join('')}…` : text);

const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

/** One value on one line; null for what is none. */
export function scalar(cell: Cell): string | number | boolean | null {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return cut(cell);
  if (isList(cell)) return cell.map(scalar).join(', ');
  if (cell.$ === 'point') return pointText(cell);
  if (cell.$ === 'node' || cell.$ === 'relationship' || cell.$ === 'path' || cell.$ === 'map') return null;
  return cut(cell.value);
}

/** A point has commas of its own. */
const itemOf = (cell: Cell) => (isTagged(cell) && cell.$ === 'point' ? `(${pointText(cell)})` : (scalar(cell) ?? []));

function toProp(cell: Cell): PropValue {
  return isList(cell) ? cell.slice(0, MOST_ITEMS).flatMap(itemOf) : scalar(cell);
}

function toProps(props: ReadonlyMap<string, Cell>, first: readonly string[]): Record<string, PropValue> {
  const ahead = first.filter((name) => props.has(name));
  const names = [...new Set([...ahead, ...[...props.keys()].sort()])].slice(0, MOST_PROPS);
  return Object.fromEntries(names.map((name) => [name, toProp(props.get(name) ?? null)]));
}

/** Text of a property, where it has one that shows. */
function captionIn(props: ReadonlyMap<string, Cell>, name: string | null): string | null {
  const value = name === null ? null : scalar(props.get(name) ?? null);
  return value === null || String(value).trim() === '' ? null : String(value);
}

const shortId = (elementId: string): string => elementId.split(':').at(-1) ?? elementId;

/** What a node is called: by the caption of its kind, of its other labels, by any text of its own; else by its label and number. */
function nameOf(shape: Shape, kind: Kind, node: FoundNode): string {
  const others = node.labels.flatMap((label) => shape.byId.get(label)?.caption ?? []);
  for (const name of [kind.caption, ...others, ...kind.texts]) {
    const caption = captionIn(node.props, name);
    if (caption !== null) return caption;
  }
  return `${kind.label ?? 'Node'} #${shortId(node.elementId)}`;
}

/** Id from a unique property where the node has one; else Neo4j's own. */
function idOf(shape: Shape, { labels, props }: FoundNode): string | null {
  for (const { label, property } of shape.keys) {
    const id = labels.includes(label) ? keyRef(label, property, props.get(property) ?? null) : null;
    if (id !== null) return id;
  }
  return null;
}

export function toNode(shape: Shape, node: FoundNode): GraphNode {
  const kind = kindOf(shape, node.labels);
  const id = idOf(shape, node);
  return {
    id: id ?? elementRef(node.elementId),
    kind: kind.id,
    group: kind.id,
    name: nameOf(shape, kind, node),
    labels: [...node.labels],
    props: { ...toProps(node.props, kind.captions), degree: node.degree },
    ...(id === null ? { volatile: true } : {}),
  };
}

/** `source` and `target`: ids of the ends. */
export const toLink = (link: FoundLink, source: string, target: string): GraphLink => ({
  id: elementRef(link.elementId),
  type: link.type,
  source,
  target,
  strength: null,
  contested: false,
  props: toProps(link.props, []),
});
