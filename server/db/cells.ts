import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { Cell, CellMap, PathCell } from '../contract/cells.ts';

/**
 * A value of the driver as the wire writes it, exact: integers beyond 2^53, not-a-number and infinities as tagged text, temporal values in ISO
 * 8601 at full precision, points with their system of coordinates, bytes in base64.
 */
export function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $: 'float', value: String(value) };
  if (typeof value === 'bigint') return { $: 'integer', value: value.toString() };
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : { $: 'integer', value: value.toString() };
  if (Array.isArray(value)) return value.map(toCell);
  if (value instanceof Int8Array || value instanceof Uint8Array)
    return { $: 'bytes', value: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  return typeof value === 'object' ? objectCell(value) : String(value);
}

function objectCell(value: object): Cell {
  // Plain maps first: they are by far the most, and the driver's own types have prototypes.
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return { $: 'map', value: toCellMap(value) };
  if (neo4j.isNode(value))
    return { $: 'node', elementId: value.elementId, labels: value.labels, props: toCellMap(value.properties) };
  if (neo4j.isRelationship(value))
    return {
      $: 'relationship',
      elementId: value.elementId,
      type: value.type,
      source: value.startNodeElementId,
      target: value.endNodeElementId,
      props: toCellMap(value.properties),
    };
  if (neo4j.isPath(value)) return pathCell(value);
  return temporalCell(value) ?? pointCell(value) ?? String(value);
}

function temporalCell(value: object): Cell | null {
  if (neo4j.isDate(value)) return { $: 'date', value: value.toString() };
  if (neo4j.isDateTime(value)) return { $: 'datetime', value: value.toString() };
  if (neo4j.isLocalDateTime(value)) return { $: 'localdatetime', value: value.toString() };
  if (neo4j.isTime(value)) return { $: 'time', value: value.toString() };
  if (neo4j.isLocalTime(value)) return { $: 'localtime', value: value.toString() };
  // The driver prints a day as `P1DT`, which ISO 8601 does not know.
  if (neo4j.isDuration(value)) return { $: 'duration', value: value.toString().replace(/T$/, '') };
  return null;
}

function pointCell(value: object): Cell | null {
  if (!neo4j.isPoint(value)) return null;
  const { x, y, z } = value;
  const srid = Number(value.srid);
  return z === undefined || z === null ? { $: 'point', srid, x, y } : { $: 'point', srid, x, y, z };
}

type DriverPath = InstanceType<typeof neo4j.types.Path>;

function pathCell({ start, segments }: DriverPath): Cell {
  const cells = [toCell(start), ...segments.flatMap(({ relationship, end }) => [toCell(relationship), toCell(end)])];
  const nodes: PathCell['nodes'][number][] = [];
  const links: PathCell['links'][number][] = [];
  for (const cell of cells) {
    if (typeof cell !== 'object' || cell === null || !('$' in cell)) continue;
    if (cell.$ === 'node') nodes.push(cell);
    if (cell.$ === 'relationship') links.push(cell);
  }
  return { $: 'path', nodes, links };
}

export function toCellMap(map: object): CellMap {
  // Object.fromEntries, so that a property called `__proto__` is a property.
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toCell(value)]));
}

export const cellsOf = (record: DriverRecord): CellMap =>
  Object.fromEntries(record.keys.map((key) => [String(key), toCell(record.get(key))]));
