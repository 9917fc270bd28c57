import { type Cell, isTagged } from '../../../server/contract/cells.ts';
import { cellText } from '../../../server/contract/tabular.ts';
import { plural } from '../../ui/words.ts';

// Raw properties in words: exact values, their types as people say them.

const TYPE_WORDS: Readonly<Record<string, string>> = {
  integer: 'integer',
  float: 'float',
  date: 'date',
  time: 'time with zone',
  localtime: 'time',
  datetime: 'date and time with zone',
  localdatetime: 'date and time',
  duration: 'duration',
  point: 'point',
  map: 'map',
  node: 'node',
  relationship: 'relationship',
  path: 'path',
};

/** Of base64. */
const bytesIn = (text: string): number => Math.floor((text.replaceAll('=', '').length * 3) / 4);

/** What kind of value it is. Whole numbers may be floats in the database: JSON does not tell them apart, so they are numbers. */
export function typeOf(cell: Cell): string {
  if (cell === null) return 'null';
  if (Array.isArray(cell)) return `list of ${cell.length}`;
  if (isTagged(cell) && cell.$ === 'bytes') return `${plural(bytesIn(cell.value), 'byte', 'bytes')}, in base64`;
  if (isTagged(cell)) return TYPE_WORDS[cell.$] ?? cell.$;
  if (typeof cell === 'boolean') return 'true or false';
  return typeof cell === 'number' ? 'number' : 'text';
}

/** A value as it stands, nothing rounded. */
export const valueText = (cell: Cell): string => (cell === null ? 'null' : cellText(cell));

/** The address where the text is one that a browser may open: whole, and of the web. Others (`javascript:`, `file:`) never become links. */
export function webAddress(cell: Cell): string | null {
  if (typeof cell !== 'string' || !/^https?:\/\/\S+$/i.test(cell) || cell.length > 2000) return null;
  return URL.canParse(cell) ? cell : null;
}

/** Texts beyond this are folded until somebody wants them. */
export const FOLDED = 240;

export interface Property {
  readonly name: string;
  readonly cell: Cell;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** What names the thing first, then by name. */
export function inOrder(raw: Readonly<Record<string, Cell>>, caption: string | null): Property[] {
  return Object.entries(raw)
    .map(([name, cell]) => ({ name, cell }))
    .sort((a, b) => Number(b.name === caption) - Number(a.name === caption) || collator.compare(a.name, b.name));
}
