import type { Cell } from '../../../server/contract/cells.ts';
import { CSV_END, cellPlain, csvLine } from '../../../server/contract/tabular.ts';

export type ExportFormat = 'csv' | 'csv-excel' | 'json' | 'ndjson';

/** A kind of file: text before the rows, of each row and after them. Values are exact; see `cellPlain`. */
export interface Encoder {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
  head(columns: readonly string[]): string;
  row(columns: readonly string[], row: readonly Cell[], first: boolean): string;
  readonly tail: string;
}

const plainRow = (columns: readonly string[], row: readonly Cell[]): Record<string, unknown> =>
  Object.fromEntries(columns.map((column, at) => [column, cellPlain(row[at] ?? null)]));

const csv: Omit<Encoder, 'label'> = {
  extension: 'csv',
  type: 'text/csv;charset=utf-8',
  head: (columns) => `${csvLine(columns)}${CSV_END}`,
  row: (_, row) => `${csvLine(row)}${CSV_END}`,
  tail: '',
};

export const ENCODERS: Readonly<Record<ExportFormat, Encoder>> = {
  csv: { ...csv, label: 'CSV' },
  // Excel takes a file without this mark for the alphabet of the machine's language.
  'csv-excel': { ...csv, label: 'CSV for Excel', head: (columns) => `\ufeff${csv.head(columns)}` },
  json: {
    label: 'JSON',
    extension: 'json',
    type: 'application/json',
    head: () => '[',
    row: (columns, row, first) => `${first ? '\n' : ',\n'}${JSON.stringify(plainRow(columns, row))}`,
    tail: '\n]\n',
  },
  ndjson: {
    label: 'NDJSON',
    extension: 'ndjson',
    type: 'application/x-ndjson',
    head: () => '',
    row: (columns, row) => `${JSON.stringify(plainRow(columns, row))}\n`,
    tail: '',
  },
};

export interface FileNamed {
  readonly name: string;
  readonly format: ExportFormat;
  /** Local time, `2026-11-21 14:05`. */
  readonly at: string;
  readonly rows: number;
  /** Rows that this page has, where some are filtered out; null: none are. */
  readonly of: number | null;
  readonly cut: boolean;
}

/** `networks-by-name_2026-11-21-1405_first-1000-rows.csv`: what it is, when, and whether something is missing. */
export function fileName({ name, format, at, rows, of, cut }: FileNamed): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const when = at.replace(':', '').replace(' ', '-');
  const what = of !== null ? `filtered-${rows}-of-${cut ? 'first-' : ''}${of}-rows` : cut ? `first-${rows}-rows` : `${rows}-rows`;
  return `${slug === '' ? 'results' : slug}_${when}_${what}.${ENCODERS[format].extension}`;
}

/** Rows whose text is made before the page has its turn. */
const STEP = 128;

/** The file as pieces of text; a generator that rests, see `inSlices`. */
export function* encoding(
  format: ExportFormat,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  order: Iterable<number>,
): Generator<void, string[], void> {
  const encoder = ENCODERS[format];
  const pieces = [encoder.head(columns)];
  let piece = '';
  let done = 0;
  for (const at of order) {
    piece += encoder.row(columns, rows[at] ?? [], done === 0);
    done++;
    if (done % STEP !== 0) continue;
    pieces.push(piece);
    piece = '';
    yield;
  }
  return [...pieces, piece, encoder.tail];
}
