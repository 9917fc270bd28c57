import { type Cell, isTagged, type TaggedCell } from '../../../server/contract/cells.ts';
import type { Row } from './run.ts';

export type CellKind =
  | 'null'
  | 'number'
  | 'boolean'
  | 'text'
  | 'date'
  | 'time'
  | 'duration'
  | 'bytes'
  | 'point'
  | 'list'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path';
/** What a column holds: one kind of value, or several (`mixed`); `null` where it holds nothing. Nulls beside others do not count. */
export type ColumnKind = CellKind | 'mixed';

const TAGGED: Readonly<Record<TaggedCell['$'], CellKind>> = {
  integer: 'number',
  float: 'number',
  date: 'date',
  datetime: 'date',
  localdatetime: 'date',
  time: 'time',
  localtime: 'time',
  duration: 'duration',
  bytes: 'bytes',
  point: 'point',
  map: 'map',
  node: 'node',
  relationship: 'relationship',
  path: 'path',
};

export function kindOf(cell: Cell): CellKind {
  if (cell === null) return 'null';
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'boolean';
  if (typeof cell === 'string') return 'text';
  return isTagged(cell) ? TAGGED[cell.$] : 'list';
}

/** Rows that tell what a column holds: enough to be sure of, few enough to look at while more come. */
const LOOKED_AT = 5_000;

/** The kind of each column, seen in the first rows. */
export function columnKinds(columns: readonly string[], rows: readonly Row[], count = rows.length): ColumnKind[] {
  return columns.map((_, column) => {
    let found: CellKind = 'null';
    for (let at = 0; at < Math.min(count, LOOKED_AT); at++) {
      const kind = kindOf(rows[at]?.[column] ?? null);
      if (kind === 'null' || kind === found) continue;
      if (found !== 'null') return 'mixed';
      found = kind;
    }
    return found;
  });
}
