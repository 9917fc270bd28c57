import type { PointCell } from './cells.ts';

type Axis = readonly [word: string, axis: 'x' | 'y' | 'z'];

const LATITUDE: Axis = ['latitude', 'y'];
const LONGITUDE: Axis = ['longitude', 'x'];
const [X, Y, Z]: readonly [Axis, Axis, Axis] = [
  ['x', 'x'],
  ['y', 'y'],
  ['z', 'z'],
];

interface System {
  readonly name: string;
  /** In the order in which people say them. */
  readonly axes: readonly Axis[];
}

/** Reference systems that Neo4j knows, by their number. */
const SYSTEMS: ReadonlyMap<number, System> = new Map([
  [4326, { name: 'WGS 84', axes: [LATITUDE, LONGITUDE] }],
  [4979, { name: 'WGS 84 3D', axes: [LATITUDE, LONGITUDE, ['height', 'z']] }],
  [7203, { name: 'Cartesian', axes: [X, Y] }],
  [9157, { name: 'Cartesian 3D', axes: [X, Y, Z] }],
]);

const unknownSystem = (srid: number): System => ({ name: `Reference system ${srid}`, axes: [X, Y, Z] });

/** A point in the words of its reference system, nothing rounded: `WGS 84: latitude 52.37, longitude 4.89`. */
export function pointText(point: Pick<PointCell, 'srid' | 'x' | 'y' | 'z'>): string {
  const { name, axes } = SYSTEMS.get(point.srid) ?? unknownSystem(point.srid);
  const said = axes.flatMap(([word, axis]) => (point[axis] === undefined ? [] : [`${word} ${point[axis]}`]));
  return `${name}: ${said.join(', ')}`;
}
