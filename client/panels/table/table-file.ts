import { CSV_END, csvLine } from '../../../server/contract/tabular.ts';
import { type Column, type Order, sortRows } from './sort.ts';

/** The rows of a table in their order as CSV, values exact; the id, which the page does not show, comes last. */
export function csvOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order,
  idOf: (row: Row) => string,
): string {
  const head = csvLine([...columns.map(({ label }) => label), 'Id']);
  const lines = sortRows(rows, columns, order).map((row) =>
    csvLine([...columns.map(({ key, told = key }) => told(row)), idOf(row)]),
  );
  return [head, ...lines].map((line) => line + CSV_END).join('');
}
