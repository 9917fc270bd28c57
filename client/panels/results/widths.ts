import type { Cell } from '../../../server/contract/cells.ts';
import { kindOf } from '../../state/workbench/rows-kinds.ts';
import type { TextOf } from '../../state/workbench/rows-order.ts';
import type { Row } from '../../state/workbench/run.ts';
import { shownLength } from '../../ui/unseen.ts';
import { nothingIn } from '../common/nothing.ts';

/** Pixels of one letter, about, and of a figure, which are all as wide as the widest; of what stands around either. */
const LETTER = 7.3;
const FIGURE = 8.2;
const AROUND = 36;
const AROUND_FIGURES = 28;
/** The narrowest and the widest column that is proposed; and the narrowest that is proposed for what holds values. */
export const NARROWEST = 56;
const WIDEST = 380;
const EASY = 76;
const LOOKED_AT = 120;
/** Letters of one value that are looked at: far more than the widest column shows. */
const LONGEST = 400;

/** Marks of nodes, dates, lists stand before the text: as wide as a few letters. */
const lettersOf = (cell: Cell, textOf: TextOf): number =>
  (nothingIn(cell)?.length ?? shownLength(textOf(cell).slice(0, LONGEST))) + (typeof cell === 'object' && cell !== null ? 4 : 0);

/** A text that is cut says so; a number that is cut looks like a smaller one, so it has room for all of its figures. */
const roomOf = (cell: Cell, textOf: TextOf): number =>
  kindOf(cell) === 'number' ? textOf(cell).length * FIGURE + AROUND_FIGURES : lettersOf(cell, textOf) * LETTER + AROUND;

/** Width of a column as its heading, its first rows and the numbers among `count` rows ask for, were there room for all of it. */
export function wishOf(column: number, name: string, rows: readonly Row[], count: number, textOf: TextOf): number {
  let widest = Math.max(EASY, (name.length + 3) * LETTER + AROUND);
  for (let at = 0; at < count; at++) {
    const cell = rows[at]?.[column] ?? null;
    if (at < LOOKED_AT || kindOf(cell) === 'number') widest = Math.max(widest, roomOf(cell, textOf));
  }
  return Math.ceil(widest);
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
