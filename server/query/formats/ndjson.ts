import type { Format } from './format.ts';
import { record } from './json.ts';

/** One object a line. */
export const ndjson: Format = () => {
  let columns: readonly string[] = [];
  return {
    open: (names) => {
      columns = names;
      return '';
    },
    rows: (rows) => rows.map((row) => `${record(columns, row)}\n`).join(''),
    close: () => '',
    notes: () => [],
  };
};
