import { describe, expect, it } from 'vitest';
import { type Column, nextOrder, sortRows } from './sort.ts';

interface Row {
  readonly name: string;
  readonly links: number | null;
}
const name: Column<Row> = { id: 'name', label: 'Name', key: (row) => row.name };
const links: Column<Row> = { id: 'links', label: 'Links', key: (row) => row.links, numeric: true };
const rows: Row[] = [
  { name: 'Šibenik 10', links: 3 },
  { name: 'sibenik 9', links: null },
  { name: 'Albania', links: 12 },
];
const names = (column: string, descending: boolean) =>
  sortRows(rows, [name, links], { column, descending }).map((row) => row.name);

describe('sorting', () => {
  it('names go by letters, not by accents, and numbers in them by value', () => {
    expect(names('name', false)).toEqual(['Albania', 'sibenik 9', 'Šibenik 10']);
  });

  it('what is not known comes last in both directions', () => {
    expect(names('links', false).at(-1)).toBe('sibenik 9');
    expect(names('links', true)).toEqual(['Albania', 'Šibenik 10', 'sibenik 9']);
  });

  it('a heading turns the order; numbers begin with the largest', () => {
    expect(nextOrder({ column: 'name', descending: false }, name)).toEqual({ column: 'name', descending: true });
    expect(nextOrder({ column: 'name', descending: false }, links)).toEqual({ column: 'links', descending: true });
  });
});
