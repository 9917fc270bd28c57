import neo4j from 'neo4j-driver';
import { type Cell, isTagged, type PointCell, type TaggedCell, type TextTag } from '../../contract/cells.ts';
import { CorridorError } from '../errors.ts';

const wrong = (name: string, expected: string): CorridorError =>
  new CorridorError(
    'bad-request',
    `Parameter "${name}" is not ${expected}.`,
    'GET /api/openapi.json says how values are written.',
  );

/**
 * A cell as the driver takes it. JSON's whole numbers become integers of Cypher, all others floats; temporal values are read by the server's own
 * rules. `name` is the parameter's, for the message. Nodes, relationships and paths cannot be given back to Neo4j.
 * @throws {CorridorError} bad-request
 */
export function decodeCell(cell: Cell, name: string): unknown {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? neo4j.int(cell) : cell;
  if (Array.isArray(cell)) return cell.map((item) => decodeCell(item, name));
  if (!isTagged(cell)) return cell;
  return decodeTagged(cell, name);
}

function decodeTagged(cell: TaggedCell, name: string): unknown {
  switch (cell.$) {
    case 'map':
      return Object.fromEntries(Object.entries(cell.value).map(([key, value]) => [key, decodeCell(value, `${name}.${key}`)]));
    case 'point':
      return point(cell, name);
    case 'node':
    case 'relationship':
    case 'path':
      throw wrong(name, `a value that can be given: Neo4j takes no ${cell.$} back; give its id`);
    default:
      return READERS[cell.$](cell.value, name);
  }
}

/** Coordinates of each system that Neo4j knows: WGS 84 and Cartesian. */
const COORDINATES: Readonly<Record<number, number>> = { 4326: 2, 4979: 3, 7203: 2, 9157: 3 };

function point({ srid, x, y, z }: PointCell, name: string): unknown {
  const count = COORDINATES[srid];
  if (count === undefined) throw wrong(name, 'a point: srid is 4326, 4979, 7203 or 9157');
  if (count !== (z === undefined ? 2 : 3)) throw wrong(name, `a point: srid ${srid} has ${count} coordinates`);
  return new neo4j.types.Point(neo4j.int(srid), x, y, z);
}

const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;
const FLOATS: readonly string[] = ['NaN', 'Infinity', '-Infinity'];

function integer(value: string, name: string): unknown {
  if (!/^-?\d{1,99}$/.test(value)) throw wrong(name, 'a whole number');
  const exact = BigInt(value);
  if (exact < LEAST || exact > MOST) throw wrong(name, 'a whole number of 64 bits');
  return neo4j.int(exact);
}

function float(value: string, name: string): unknown {
  if (!FLOATS.includes(value) && (value.trim() === '' || Number.isNaN(Number(value)))) throw wrong(name, 'a number');
  return Number(value);
}

function bytes(value: string, name: string): unknown {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value)) throw wrong(name, 'base64');
  return Int8Array.from(Buffer.from(value, 'base64'));
}

interface Temporal {
  fromString(text: string): unknown;
}

const temporal =
  (type: Temporal, expected: string) =>
  (value: string, name: string): unknown => {
    try {
      return type.fromString(value);
    } catch {
      throw wrong(name, expected);
    }
  };

const { Date: Day, Time, LocalTime, DateTime, LocalDateTime, Duration } = neo4j.types;

const READERS: Readonly<Record<TextTag, (value: string, name: string) => unknown>> = {
  integer,
  float,
  bytes,
  date: temporal(Day, 'a day such as 2026-11-21'),
  time: temporal(Time, 'a time such as 10:30:00Z'),
  localtime: temporal(LocalTime, 'a time such as 10:30:00'),
  datetime: temporal(DateTime, 'a moment such as 2026-11-21T10:30:00Z'),
  localdatetime: temporal(LocalDateTime, 'a moment such as 2026-11-21T10:30:00'),
  duration: temporal(Duration, 'a duration such as P1Y2M3DT4H'),
};
