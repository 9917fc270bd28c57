import { join } from 'node:path';
import { CLAIM_COLUMNS, type ClaimRow } from '../columns/claims.ts';
import { type Columns, decodeRow, type RowOf } from '../columns/column.ts';
import { ENTITY_COLUMNS, type EntityRow } from '../columns/entities.ts';
import { SOURCE_COLUMNS, type SourceRow } from '../columns/sources.ts';
import { type Problems, rowReport } from '../problem.ts';
import { readTable } from './table.ts';

export interface Placed<T> {
  /** null: a cell could not be read (reported). */
  readonly row: T | null;
  /** The cell of column id, so that rows that refer to a broken one are not blamed too. */
  readonly id: string;
  readonly line: number;
}

/** Typed rows of a file, streamed. What cannot be read is reported and given as null; `false` when the file could not be read to its end. */
export type TypedRows<T> = AsyncGenerator<Placed<T>, boolean, undefined>;

async function* typedRows<C extends Columns>(folder: string, file: string, columns: C, problems: Problems): TypedRows<RowOf<C>> {
  const rows = readTable(join(folder, file), file, columns, problems);
  while (true) {
    const next = await rows.next();
    if (next.done) return next.value;
    const { header, row: raw } = next.value;
    const row = decodeRow(columns, next.value, rowReport(problems, file, raw.line));
    yield { row, id: raw.cells[header.get('id') ?? -1]?.trim() ?? '', line: raw.line };
  }
}

export const readSources = (folder: string, problems: Problems): TypedRows<SourceRow> =>
  typedRows(folder, 'sources.csv', SOURCE_COLUMNS, problems);
export const readEntities = (folder: string, problems: Problems): TypedRows<EntityRow> =>
  typedRows(folder, 'entities.csv', ENTITY_COLUMNS, problems);
export const readClaims = (folder: string, problems: Problems): TypedRows<ClaimRow> =>
  typedRows(folder, 'claims.csv', CLAIM_COLUMNS, problems);
