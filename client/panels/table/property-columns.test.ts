import { describe, expect, it } from 'vitest';
import { propertyColumns, propertyNames, shownProperties } from './property-columns.ts';
import { sortRows } from './sort.ts';

const ROWS: readonly Record<string, string | number | null | string[]>[] = [
  { name: 'a', big: '9007199254740993', n: 10, degree: 3 },
  { name: 'b', big: '9007199254740992', n: 9, tags: ['x', 'y'], degree: 1 },
  { name: 'c', big: null, n: '7x', degree: 0 },
];

describe('properties as columns', () => {
  it('what most things have comes first; nothing is no property, and what the server adds is none', () => {
    expect(propertyNames(ROWS, ['degree'])).toEqual(['n', 'name', 'big', 'tags']);
  });
  it('before somebody chooses, a few; afterwards what was chosen, even nothing', () => {
    expect(shownProperties(null, ['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd']);
    expect(shownProperties(null, ['name', 'a'], ['name'])).toEqual(['a']);
    expect(shownProperties([], ['a'])).toEqual([]);
    expect(shownProperties(['gone'], ['a'])).toEqual(['gone']);
  });
  it('integers beyond 2^53 are exact, on the right, and in order; what is missing comes last', () => {
    const [big] = propertyColumns(['big'], ROWS, (row) => row);
    if (big === undefined) throw new Error('no column');
    expect(big.numeric).toBe(true);
    const sorted = sortRows(ROWS, [big], { column: big.id, descending: false });
    expect(sorted.map(big.cell)).toEqual(['9007199254740992', '9007199254740993', null]);
  });
  it('a property may be called as what every object answers to', () => {
    const rows: readonly Record<string, string>[] = [JSON.parse('{"__proto__": "a", "constructor": "b"}'), {}];
    const columns = propertyColumns(['__proto__', 'constructor', 'toString'], rows, (row) => row);
    expect(columns.map(({ cell }) => rows.map(cell))).toEqual([
      ['a', null],
      ['b', null],
      [null, null],
    ]);
  });
  it('a column of numbers and texts is one of texts; lists show their items', () => {
    const [n, tags] = propertyColumns(['n', 'tags'], ROWS, (row) => row);
    expect(n?.numeric).toBe(false);
    expect(ROWS.map((row) => tags?.cell(row))).toEqual([null, '[x, y]', null]);
  });
});
