import neo4j, { type Record as DriverRecord, type Integer, type Path, type Point, type Relationship } from 'neo4j-driver';
import type { Cell, CellMap, NodeCell, RelationshipCell, TextTag } from '../contract/cells.ts';

// The one border between the driver's values and the cells of the wire. Nothing is rounded. A hundred thousand rows pass here: the commonest
// kinds are asked for first, and nothing is made that is not sent.

const LARGEST = 2 ** 21;
const LOW = 2 ** 32;

const text = (tag: TextTag, value: string): Cell => ({ $: tag, value });

/**
 * A value of the driver as the wire writes it, exact: integers beyond 2^53, not-a-number and infinities as tagged text, temporal values in ISO
 * 8601 at full precision, points with their system of coordinates, bytes in base64.
 */
export function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return encodeFloat(value);
  if (typeof value === 'object') return encodeObject(value);
  if (typeof value === 'bigint') return text('integer', value.toString());
  return null;
}

function encodeFloat(value: number): Cell {
  // JSON has no negative zero: it would come back as zero.
  if (!Number.isFinite(value)) return text('float', String(value));
  return Object.is(value, -0) ? text('float', '-0') : value;
}

/** The number of an integer within ±2^53, put together here, because the driver's own way compares four times; null beyond. */
export const integerOf = ({ high, low }: Integer): number | null =>
  high >= -LARGEST && high < LARGEST ? high * LOW + (low >>> 0) : null;

const encodeInteger = (value: Integer): Cell => integerOf(value) ?? text('integer', value.toString());

function encodeObject(value: object): Cell {
  if (Array.isArray(value)) return value.map(toCell);
  if (neo4j.isInt(value)) return encodeInteger(value);
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return { $: 'map', value: toCellMap(value) };
  if (neo4j.isNode(value)) return node(value.elementId, value.labels, value.properties);
  if (neo4j.isRelationship(value)) return relationship(value);
  if (neo4j.isPath(value)) return path(value);
  return encodeRare(value);
}

function encodeRare(value: object): Cell {
  if (neo4j.isPoint(value)) return point(value);
  if (neo4j.isDate(value)) return text('date', value.toString());
  if (neo4j.isDateTime(value)) return text('datetime', value.toString());
  if (neo4j.isLocalDateTime(value)) return text('localdatetime', value.toString());
  if (neo4j.isTime(value)) return text('time', value.toString());
  if (neo4j.isLocalTime(value)) return text('localtime', value.toString());
  // The driver prints a day as `P1DT`, which ISO 8601 does not know.
  if (neo4j.isDuration(value)) return text('duration', value.toString().replace(/T$/, ''));
  if (ArrayBuffer.isView(value))
    return text('bytes', Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'));
  return String(value);
}

function toCellMap(map: object): CellMap {
  const cells: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(map)) {
    // A property called `__proto__` is a property.
    if (key === '__proto__') Object.defineProperty(cells, key, { value: toCell(value), enumerable: true });
    else cells[key] = toCell(value);
  }
  return cells;
}

export const cellsOf = (record: DriverRecord): CellMap =>
  Object.fromEntries(record.keys.map((key) => [String(key), toCell(record.get(key))]));

const node = (elementId: string, labels: readonly string[], properties: object): NodeCell => ({
  $: 'node',
  elementId,
  labels,
  props: toCellMap(properties),
});

const relationship = (value: Relationship): RelationshipCell => ({
  $: 'relationship',
  elementId: value.elementId,
  type: value.type,
  source: value.startNodeElementId,
  target: value.endNodeElementId,
  props: toCellMap(value.properties),
});

function path({ start, segments }: Path): Cell {
  const nodes = [start, ...segments.map((segment) => segment.end)];
  return {
    $: 'path',
    nodes: nodes.map(({ elementId, labels, properties }) => node(elementId, labels, properties)),
    links: segments.map((segment) => relationship(segment.relationship)),
  };
}

function point({ srid, x, y, z }: Point): Cell {
  const place = { $: 'point' as const, srid: Number(srid), x, y };
  return z === undefined || z === null ? place : { ...place, z };
}
