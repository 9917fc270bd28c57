import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import { pointText } from '../contract/points.ts';

/** What leaves the gateway: plain data, safe for JSON. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = { readonly [key: string]: Value };

/**
 * The one border between the driver's values and ours. Integers become numbers, or text beyond 2^53 (nothing is rounded); dates, times,
 * durations and points become text; nodes and relationships become maps of their properties with `labels` or `type`.
 */
export function decode(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(decode);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (typeof value === 'object') return decodeObject(value);
  return String(value);
}

function decodeObject(value: object): Value {
  // Plain maps first: they are by far the most, and the driver's own types have prototypes.
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return decodeMap(value);
  if (neo4j.isNode(value)) return { ...decodeMap(value.properties), labels: value.labels };
  if (neo4j.isRelationship(value)) return { ...decodeMap(value.properties), type: value.type };
  if (neo4j.isPath(value)) return value.segments.map((segment) => decode(segment.relationship));
  if (neo4j.isPoint(value)) return pointText({ ...value, srid: Number(value.srid) });
  // The driver prints a day as `P1DT`, which ISO 8601 does not know.
  if (neo4j.isDuration(value)) return value.toString().replace(/T$/, '');
  // Dates and times print as ISO 8601.
  return value.toString();
}

function decodeMap(map: object): { [key: string]: Value } {
  const decoded: { [key: string]: Value } = {};
  for (const [key, value] of Object.entries(map)) decoded[key] = decode(value);
  return decoded;
}

export function decodeRecord(record: DriverRecord): Row {
  const row: { [key: string]: Value } = {};
  for (const key of record.keys) row[String(key)] = decode(record.get(key));
  return row;
}
