import { type Cell, isTagged, type TaggedCell } from '../../../server/contract/cells.ts';
import { cellText } from '../../../server/contract/tabular.ts';
import { type CellKind, kindOf } from './rows-kinds.ts';
import { durationKey, instantKey, timeKey } from './rows-time.ts';

/** What a value is ordered by within its kind. */
export type Key = number | bigint | string;

/** A cell in words, as it is shown. */
export type TextOf = (cell: Cell) => string;

/** Values of different kinds in one column stand in this order. Null comes last in both directions: not known is not small. */
const RANKS: readonly CellKind[] = [
  'number',
  'date',
  'time',
  'duration',
  'text',
  'boolean',
  'point',
  'list',
  'map',
  'node',
  'relationship',
  'path',
  'bytes',
  'null',
];
export const NULL_RANK = RANKS.indexOf('null');
export const rankOf = (cell: Cell): number => RANKS.indexOf(kindOf(cell));

const collator = new Intl.Collator('en', { numeric: true });

/** Letters before accents, figures in text by value; numbers exactly, also beyond 2^53; not-a-number after every other number. */
export function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

/** `textOf`: what stands for cells that are ordered as text. */
export function keyOf(cell: Cell, textOf: TextOf = cellText): Key {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return Number(cell);
  return cell !== null && isTagged(cell) ? taggedKey(cell, textOf) : textOf(cell);
}

function taggedKey(cell: TaggedCell, textOf: TextOf): Key {
  switch (cell.$) {
    case 'integer':
      return BigInt(cell.value);
    case 'float':
      return Number(cell.value);
    case 'date':
    case 'datetime':
    case 'localdatetime':
      return instantKey(cell.value) ?? cell.value;
    case 'time':
    case 'localtime':
      return timeKey(cell.value) ?? cell.value;
    case 'duration':
      return durationKey(cell.value) ?? cell.value;
    default:
      return textOf(cell);
  }
}

/** Kind first, then value; nulls after all others. */
export function compareCells(a: Cell, b: Cell): number {
  const [one, other] = [rankOf(a), rankOf(b)];
  return one - other || compareKeys(keyOf(a), keyOf(b));
}
