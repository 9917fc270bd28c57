import { expect, it } from 'vitest';
import type { Column } from './sort.ts';
import { csvOf } from './table-file.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly from: string | null;
  readonly big: string;
}
const columns: Column<Row>[] = [
  { id: 'name', label: 'Name', key: ({ name }) => name },
  { id: 'date', label: 'Date', key: ({ from }) => from, told: ({ from }) => (from === null ? null : `since ${from}`) },
  { id: 'big', label: 'Big, exact', key: ({ big }) => big, numeric: true },
];
const rows: Row[] = [
  { id: 'n1', name: 'Šibenik', from: '2020-03', big: '9007199254740993' },
  { id: 'n2', name: 'Ring, the', from: null, big: '2' },
];

it('a table becomes a file in the order shown: what is told, nothing where nothing is known, ids last', () => {
  expect(csvOf(rows, columns, { column: 'name', descending: false }, ({ id }) => id)).toBe(
    'Name,Date,"Big, exact",Id\r\n"Ring, the",,2,n2\r\nŠibenik,since 2020-03,9007199254740993,n1\r\n',
  );
});
