import type { Cell } from '../../../server/contract/cells.ts';
import type { TextOf } from '../../state/workbench/rows-order.ts';
import type { Row } from '../../state/workbench/run.ts';

/** Pixels of one letter, about; of what stands around the text; the narrowest and widest column that is proposed. */
const LETTER = 7.3;
const AROUND = 36;
export const NARROWEST = 56;
const WIDEST = 380;
const LOOKED_AT = 120;

/** Marks of nodes, dates, lists stand before the text: as wide as a few letters. */
const lettersOf = (cell: Cell, textOf: TextOf): number =>
  textOf(cell).length + (typeof cell === 'object' && cell !== null ? 4 : 0);

/** Width of a column as its heading and first rows ask for, were there room for all of it. */
export function wishOf(column: number, name: string, rows: readonly Row[], count: number, textOf: TextOf): number {
  let longest = name.length + 3;
  for (let at = 0; at < Math.min(count, LOOKED_AT); at++)
    longest = Math.max(longest, lettersOf(rows[at]?.[column] ?? null, textOf));
  return Math.round(Math.max(76, longest * LETTER + AROUND));
}

/** Widths of all columns: those set by hand; others what they wish for up to a limit, and more, the first first, as long as there is room. */
export function widthsOf(wishes: readonly number[], set: Readonly<Record<number, number>>, room: number): number[] {
  const widths = wishes.map((wish, at) => set[at] ?? Math.min(WIDEST, wish));
  let free = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => {
    const more = set[at] === undefined ? Math.max(0, Math.min(free, (wishes[at] ?? 0) - width)) : 0;
    free -= more;
    return width + more;
  });
}
