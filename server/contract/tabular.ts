import {
  type Cell,
  type CellMap,
  isTagged,
  type NodeCell,
  type PathCell,
  type RelationshipCell,
  type TaggedCell,
} from './cells.ts';
import { pointText } from './points.ts';

// Cells as text and as plain JSON: one place for the page's table, its exports and the command line, so that all three say the same.

/** Properties that people name things by, best first. */
const NAMING = ['name', 'title', 'label', 'caption', 'displayname', 'fullname', 'username', 'email', 'subject', 'headline'];

/** How well a property names, by what it is called, 0 best: letter case, blanks, `_` and `-` do not count. null: it is not called like a name. */
export function namingRank(property: string): number | null {
  const plain = property.toLowerCase().replaceAll(/[\s_-]/g, '');
  const at = NAMING.indexOf(plain);
  if (at >= 0) return at;
  return plain.endsWith('name') ? NAMING.length : null;
}

const names = (cell: Cell | undefined): cell is string | number =>
  typeof cell === 'number' || (typeof cell === 'string' && cell !== '');

/** What a node is called: the property that names it best, else its id; null where it has none. */
export function captionOf(props: CellMap): string | null {
  // Most nodes have one; the others are looked at for what comes near it.
  if (Object.hasOwn(props, 'name') && names(props.name)) return String(props.name);
  const [best] = Object.entries(props)
    .flatMap(([property, cell]) => {
      const rank = namingRank(property);
      return rank === null || !names(cell) ? [] : [{ rank, cell }];
    })
    .sort((a, b) => a.rank - b.rank);
  if (best !== undefined) return String(best.cell);
  return Object.hasOwn(props, 'id') && names(props.id) ? String(props.id) : null;
}

/** What of a graph stands in a cell. */
export type Thing = NodeCell | RelationshipCell | PathCell;
/** How nodes, relationships and paths are written. */
export type ThingText = (thing: Thing) => string;

const nodeText = ({ labels, props }: NodeCell): string => {
  const parts = [labels.map((label) => `:${label}`).join(''), captionOf(props) ?? ''];
  return `(${parts.filter((part) => part !== '').join(' ')})`;
};

/** Its nodes in order, arrows as the relationships go. */
export const pathText = ({ nodes, links }: PathCell, textOf: (node: NodeCell) => string): string =>
  nodes
    .map((node, index) => {
      const link = links[index - 1];
      if (link === undefined) return textOf(node);
      const forth = link.target === node.elementId;
      return `${forth ? '-' : '<-'}[:${link.type}]${forth ? '->' : '-'}${textOf(node)}`;
    })
    .join('');

const asCypher: ThingText = (thing) => {
  if (thing.$ === 'node') return nodeText(thing);
  return thing.$ === 'path' ? pathText(thing, nodeText) : `[:${thing.type}]`;
};

/** Text inside lists and maps stands in quotes and a point in parentheses, so that `["a, b"]` is one item. */
function within(cell: Cell, thingText: ThingText): string {
  if (cell === null) return 'null';
  if (typeof cell === 'string') return JSON.stringify(cell);
  return isTagged(cell) && cell.$ === 'point' ? `(${pointText(cell)})` : cellText(cell, thingText);
}

function taggedText(cell: TaggedCell, thingText: ThingText): string {
  switch (cell.$) {
    case 'map':
      return `{${Object.entries(cell.value)
        .map(([key, value]) => `${key}: ${within(value, thingText)}`)
        .join(', ')}}`;
    case 'point':
      return pointText(cell);
    case 'node':
    case 'relationship':
    case 'path':
      return thingText(cell);
    default:
      return cell.value;
  }
}

/**
 * A cell for people, on one line where its text has one: `2021-05-04`, `["a", "b"]`, `(:Network Salt Ring)`; null is empty. `thingText`: who
 * names nodes otherwise says how.
 */
export function cellText(cell: Cell, thingText: ThingText = asCypher): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return `[${cell.map((item) => within(item, thingText)).join(', ')}]`;
  return isTagged(cell) ? taggedText(cell, thingText) : String(cell);
}

const plainMap = (map: CellMap): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, cellPlain(value)]));
const plainNode = ({ elementId, labels, props }: NodeCell) => ({ elementId, labels, properties: plainMap(props) });
const plainLink = ({ elementId, type, source, target, props }: RelationshipCell) => ({
  elementId,
  type,
  source,
  target,
  properties: plainMap(props),
});

function plainTagged(cell: TaggedCell): unknown {
  switch (cell.$) {
    case 'map':
      return plainMap(cell.value);
    case 'point':
      return { srid: cell.srid, x: cell.x, y: cell.y, ...(cell.z === undefined ? {} : { z: cell.z }) };
    case 'node':
      return plainNode(cell);
    case 'relationship':
      return plainLink(cell);
    case 'path':
      return { nodes: cell.nodes.map(plainNode), links: cell.links.map(plainLink) };
    default:
      return cell.value;
  }
}

/**
 * A cell as plain JSON for exports, nothing rounded: integers beyond 2^53, not-a-number and temporal values (ISO 8601) are text, bytes
 * base64, maps objects, nodes `{elementId, labels, properties}`.
 */
export function cellPlain(cell: Cell): unknown {
  if (Array.isArray(cell)) return cell.map(cellPlain);
  return isTagged(cell) ? plainTagged(cell) : cell;
}

/** A cell as a field of CSV: text and numbers as they are, null empty, everything with parts as JSON. */
export function cellField(cell: Cell): string {
  if (cell === null) return '';
  const plain = cellPlain(cell);
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}

/** Lines of CSV end so (RFC 4180). */
export const CSV_END = '\r\n';

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;

/** One line of CSV (RFC 4180) without its end. An empty text is `""`, null nothing between the commas; values are exact, never padded. */
export function csvLine(cells: readonly Cell[]): string {
  // A line that is one empty field would be read as no line at all.
  if (cells.length === 1 && cells[0] === null) return '""';
  return cells
    .map((cell) => {
      const field = cellField(cell);
      return cell === '' || /[",\r\n]|^\s|\s$/.test(field) ? quoted(field) : field;
    })
    .join(',');
}
