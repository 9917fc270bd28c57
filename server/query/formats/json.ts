import { cellPlain } from '../../contract/index.ts';
import type { Format, Row } from './format.ts';

/** A row as an object by column. */
export const record = (columns: readonly string[], row: Row): string =>
  JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, cellPlain(row[index] ?? null)])));

/** One array of objects, one of them a line. */
export const json: Format = () => {
  let columns: readonly string[] = [];
  let before = '[\n';
  return {
    open: (names) => {
      columns = names;
      return '';
    },
    rows: (rows) =>
      rows
        .map((row) => {
          const text = before + record(columns, row);
          before = ',\n';
          return text;
        })
        .join(''),
    close: () => (before === '[\n' ? '[]\n' : '\n]\n'),
    notes: () => [],
  };
};
