import { CSV_END, csvLine } from '../../contract/index.ts';
import type { Format } from './format.ts';

/** RFC 4180, a line of column names first. Values are exact. */
export const csv: Format = () => ({
  open: (columns) => csvLine(columns) + CSV_END,
  rows: (rows) => rows.map((row) => csvLine(row) + CSV_END).join(''),
  close: () => '',
  notes: () => [],
});
