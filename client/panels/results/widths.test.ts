import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/contract/cells.ts';
import { cellText } from '../../../server/contract/tabular.ts';
import { widthsOf, wishOf } from './widths.ts';

/** Pixels that figures take in the table's type (all are 8.11 wide at 12.5 px), with the space on both sides of a cell. */
const taken = (text: string): number => text.length * 8.11 + 24;
const wish = (cells: readonly Cell[], name = 'n') =>
  wishOf(
    0,
    name,
    cells.map((cell) => [cell]),
    cells.length,
    cellText,
  );

describe('the width of a column', () => {
  it.each<[string, Cell]>([
    ['9007199254740991', 9_007_199_254_740_991],
    ['-9223372036854775808', { $: 'integer', value: '-9223372036854775808' }],
    ['-1.2345678901234568e-300', -1.234_567_890_123_456_8e-300],
  ])('has room for every figure of %s', (text, cell) => expect(wish([cell])).toBeGreaterThanOrEqual(taken(text)));

  it('has room for a long number far below the first rows, too', () => {
    const cells = [...Array.from({ length: 300 }, () => 1), 9_007_199_254_740_991];
    expect(wish(cells)).toBeGreaterThanOrEqual(taken('9007199254740991'));
  });

  it('goes by the first rows where it holds text', () => {
    const cells = [...Array.from({ length: 300 }, () => 'x'), 'x'.repeat(50)];
    expect(wish(cells)).toBe(wish(['x']));
  });

  it('has room for what is said where nothing would be seen, and for marked signs', () => {
    expect(wish(['   '])).toBe(wish(['blank text, 3 characters']));
    expect(wish(['a text of some length\u202e'])).toBe(wish(['a text of some lengthU+202E']));
  });

  it('has room for its heading', () => expect(wish([1], 'a rather long name')).toBeGreaterThan(wish([1])));

  it('does not shrink for want of room where it holds numbers: the table scrolls', () => {
    const wishes = Array.from({ length: 20 }, () => wish([9_007_199_254_740_991]));
    expect(widthsOf(wishes, {}, 600)).toEqual(wishes);
  });
});
