import type { RowReport } from '../problem.ts';
import type { Table } from '../read/table.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly expected: string; readonly suggestion: string | null };

/** One rule of a column: what an empty cell or a missing column means, and how a cell is read. */
export interface Column<T> {
  /** The file must have the column and the row a value. */
  readonly compulsory: boolean;
  readonly missing: T;
  /** `expected` continues `column "value"`: "is not …". */
  readonly parse: (text: string) => Parsed<T>;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** A decoded row; null when a compulsory cell is empty or a cell cannot be read (reported). */
export function decodeRow<C extends Columns>(columns: C, { header, row }: Table, report: RowReport): RowOf<C> | null {
  const decoded: Record<string, unknown> = {};
  let whole = true;
  for (const name in columns) {
    const column = columns[name];
    if (column === undefined) continue;
    const index = header.get(name);
    const text = index === undefined ? '' : clean(row.cells[index] ?? '');
    decoded[name] = column.missing;
    if (text === '') {
      if (!column.compulsory) continue;
      report.error(name, null, 'must not be empty');
      whole = false;
      continue;
    }
    const parsed = column.parse(text);
    if (parsed.ok) decoded[name] = parsed.value;
    else {
      report.error(name, text, parsed.expected, parsed.suggestion);
      whole = false;
    }
  }
  return whole ? (decoded as RowOf<C>) : null; // the decoder: each cell was read by the column whose type it gets
}

/** One form for letters with marks, no space around. Spreadsheets write the same letter in two ways. */
const clean = (cell: string): string => {
  const text = cell.trim();
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return text.normalize('NFC');
  return text;
};
