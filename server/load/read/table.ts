import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { nearest } from '../../contract/index.ts';
import { type Problems, rowReport } from '../problem.ts';
import { UnreadableText, utf8Text } from './text.ts';

/** A row as written: cells in the order of `header`, `line` its first line in the file. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** Index in the row of each column that the file has. */
  readonly header: ReadonlyMap<string, number>;
  readonly row: RawRow;
}

const MAX_FIELD_BYTES = 64 * 1024;
/** A record this long is a quote that was never closed; reading on would only fill the memory. */
const MAX_RECORD = 2 * 1024 * 1024;

/** What the header must name. */
type Columns = Readonly<Record<string, { readonly compulsory: boolean }>>;

/** Rows of a CSV file, streamed. Problems are reported; after one that makes the rest unreadable the rows end and `false` is returned. */
export async function* readTable(
  path: string,
  file: string,
  columns: Columns,
  problems: Problems,
): AsyncGenerator<Table, boolean, undefined> {
  const whole = rowReport(problems, file, null);
  let header: Map<string, number> | null = null;
  let width = 0;
  let line = 0;
  try {
    for await (const { record, info } of records(path)) {
      const start = info.lines - newlinesIn(record);
      line = info.lines;
      if (header === null) {
        header = readHeader(record, columns, problems, file, start);
        if (header === null) return false;
        width = record.length;
        continue;
      }
      if (isWhole(record, width, header, problems, file, start)) yield { header, row: { line: start, cells: record } };
    }
  } catch (error) {
    reportUnreadable(error, problems, file, line);
    return false;
  }
  if (header !== null) return true;
  whole.error(null, null, 'is empty', `its first line must be the header ${Object.keys(columns).slice(0, 4).join(',')},…`);
  return false;
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function records(path: string): AsyncIterable<CsvRecord> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: '\n',
    max_record_size: MAX_RECORD,
  });
  const text = Readable.from(utf8Text(createReadStream(path, { highWaterMark: 256 * 1024 })));
  // `pipe` does not pass errors on.
  text.on('error', (error) => parser.destroy(error));
  return text.pipe(parser);
}

function newlinesIn(record: readonly string[]): number {
  let count = 0;
  for (const cell of record) if (cell.includes('\n')) count += cell.split('\n').length - 1;
  return count;
}

function readHeader(
  record: readonly string[],
  columns: Columns,
  problems: Problems,
  file: string,
  line: number,
): Map<string, number> | null {
  const report = rowReport(problems, file, line);
  const only = record.length === 1 ? (record[0] ?? '') : '';
  for (const [separator, name] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ] as const)
    if (only.includes(separator)) {
      report.error(null, null, `looks like a file separated by ${name}`, 'save it with commas between the cells');
      return null;
    }
  const header = new Map<string, number>();
  for (const [index, cell] of record.entries()) {
    const name = cell.trim();
    const near = nearest(name, Object.keys(columns));
    if (!Object.hasOwn(columns, name))
      report.error('header', name, `is not a column of ${file}`, near === null ? null : `did you mean ${near}?`);
    else if (header.has(name)) report.error('header', name, 'stands twice', 'remove one of the two columns');
    else header.set(name, index);
  }
  const missing = Object.entries(columns).filter(([name, column]) => column.compulsory && !header.has(name));
  for (const [name] of missing) report.error('header', null, `has no column ${name}`, 'the first line must name the columns');
  return missing.length === 0 ? header : null;
}

function isWhole(
  record: readonly string[],
  width: number,
  header: ReadonlyMap<string, number>,
  problems: Problems,
  file: string,
  line: number,
): boolean {
  const report = rowReport(problems, file, line);
  if (record.length !== width) {
    report.error(
      null,
      null,
      `has ${record.length} cells, the header has ${width}`,
      'a comma in a cell needs quotes around the cell',
    );
    return false;
  }
  for (const [column, index] of header) {
    const cell = record[index] ?? '';
    if (cell.length * 3 <= MAX_FIELD_BYTES || Buffer.byteLength(cell) <= MAX_FIELD_BYTES) continue;
    report.error(column, cell.slice(0, 20), 'is longer than 64 KB', 'is a quote not closed?');
    return false;
  }
  return true;
}

const QUOTES = 'a quote within a cell is written twice ("") and the cell stands in quotes';
const DATA_SET = 'a data set is a folder with manifest.json, sources.csv, entities.csv and claims.csv';

function reportUnreadable(error: unknown, problems: Problems, file: string, lastLine: number): void {
  if (error instanceof UnreadableText) {
    rowReport(problems, file, error.line).error(null, null, error.message, error.suggestion);
  } else if (error instanceof CsvError) {
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
    const line = open ? lastLine + 1 : Number(error.lines ?? lastLine + 1);
    const message = open ? 'a quote is opened in this row and never closed' : 'has a quote in the wrong place';
    rowReport(problems, file, line).error(null, null, message, QUOTES);
  } else if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    rowReport(problems, file, null).error(null, null, 'is missing', DATA_SET);
  } else throw error;
}
