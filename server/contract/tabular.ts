import {
  type Cell,
  type CellMap,
  isTagged,
  type NodeCell,
  type PathCell,
  type RelationshipCell,
  type TaggedCell,
} from './cells.ts';

// Cells as text and as plain JSON: one place for the page's table, its exports and the command line, so that all three say the same.

const NAMING = ['name', 'title', 'label', 'caption', 'id'] as const;

/** What a node is called: its name, title, label, caption or id, whichever it has first; null where it has none. */
export function captionOf(props: CellMap): string | null {
  const cells = NAMING.flatMap((key) => (Object.hasOwn(props, key) ? [props[key] ?? null] : []));
  const named = cells.find((cell) => (typeof cell === 'string' && cell !== '') || typeof cell === 'number');
  return named === undefined ? null : String(named);
}

const nodeText = ({ labels, props }: NodeCell): string => {
  const parts = [labels.map((label) => `:${label}`).join(''), captionOf(props) ?? ''];
  return `(${parts.filter((part) => part !== '').join(' ')})`;
};

const pathText = ({ nodes, links }: PathCell): string =>
  nodes
    .map((node, index) => {
      const link = links[index - 1];
      if (link === undefined) return nodeText(node);
      const forth = link.target === node.elementId;
      return `${forth ? '-' : '<-'}[:${link.type}]${forth ? '->' : '-'}${nodeText(node)}`;
    })
    .join('');

/** Text inside lists and maps stands in quotes, so that `["a, b"]` is one item. */
const within = (cell: Cell): string =>
  typeof cell === 'string' ? JSON.stringify(cell) : cell === null ? 'null' : cellText(cell);

function taggedText(cell: TaggedCell): string {
  switch (cell.$) {
    case 'map':
      return `{${Object.entries(cell.value)
        .map(([key, value]) => `${key}: ${within(value)}`)
        .join(', ')}}`;
    case 'point':
      return `point(srid ${cell.srid}: ${[cell.x, cell.y, ...(cell.z === undefined ? [] : [cell.z])].join(', ')})`;
    case 'node':
      return nodeText(cell);
    case 'relationship':
      return `[:${cell.type}]`;
    case 'path':
      return pathText(cell);
    default:
      return cell.value;
  }
}

/** A cell for people, on one line where its text has one: `2021-05-04`, `["a", "b"]`, `(:Network Salt Ring)`; null is empty. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return `[${cell.map(within).join(', ')}]`;
  return isTagged(cell) ? taggedText(cell) : String(cell);
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
