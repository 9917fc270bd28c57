import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLAIM_COLUMNS } from './columns/claims.ts';
import { ENTITY_COLUMNS } from './columns/entities.ts';
import { SOURCE_COLUMNS } from './columns/sources.ts';

// Small data sets for tests, in folders of the system's temporary folder.

type Cells = Readonly<Record<string, string>>;

export interface Written {
  manifest?: unknown;
  sources?: readonly Cells[] | string | Uint8Array;
  entities?: readonly Cells[] | string | Uint8Array;
  claims?: readonly Cells[] | string | Uint8Array;
}

export const MANIFEST = { id: 'docks', title: 'Docks', recordedOn: '2026-01-02', dataKind: 'fictional' };
export const SOURCES: readonly Cells[] = [
  { id: 'src-paper', title: 'The Harbour Paper', originator: 'agy_port-police', publishedOn: '2024-05', sourceGrade: 'B' },
  { id: 'src-study', title: 'A study of docks', sourceGrade: 'A' },
];
export const ENTITIES: readonly Cells[] = [
  { id: 'net_dockers', kind: 'Network', subtype: 'gang', name: 'The Dockers', aliases: 'Dokeri|Quay gang~' },
  { id: 'net_pilots', kind: 'Network', subtype: 'group', name: 'The Pilots' },
  { id: 'agy_port-police', kind: 'Agency', subtype: 'police', name: 'Port Police', countryCode: 'HR' },
  { id: 'opn_low-tide', kind: 'Operation', subtype: 'investigation', name: 'Low Tide' },
];
/** One offender tie, one official act, one figure. */
export const CLAIMS: readonly Cells[] = [
  {
    id: 'c1',
    subject: 'net_dockers',
    predicate: 'COLLABORATES_WITH',
    object: 'net_pilots',
    source: 'src-paper',
    validFrom: '2022',
  },
  { id: 'c2', subject: 'agy_port-police', predicate: 'LED_OPERATION', object: 'opn_low-tide', source: 'src-paper' },
  { id: 'c3', subject: 'opn_low-tide', property: 'arrests', value: '12', source: 'src-paper' },
];

const quote = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** CSV of the columns that the rows use. */
export function csv(rows: readonly Cells[], columns: Readonly<Record<string, unknown>>): string {
  const used = Object.keys(columns).filter((column) => rows.some((row) => row[column] !== undefined));
  return [used, ...rows.map((row) => used.map((column) => quote(row[column] ?? '')))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

/** Writes a data set folder; what is not given is the docks. Returns its path. */
export function dataSetFolder(files: Written = {}, folder: string = mkdtempSync(join(tmpdir(), 'corridor-data-'))): string {
  const write = (name: string, content: readonly Cells[] | string | Uint8Array, columns: Readonly<Record<string, unknown>>) =>
    writeFileSync(join(folder, name), isRows(content) ? csv(content, columns) : content);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(files.manifest ?? MANIFEST));
  write('sources.csv', files.sources ?? SOURCES, SOURCE_COLUMNS);
  write('entities.csv', files.entities ?? ENTITIES, ENTITY_COLUMNS);
  write('claims.csv', files.claims ?? CLAIMS, CLAIM_COLUMNS);
  return folder;
}

const isRows = (content: readonly Cells[] | string | Uint8Array): content is readonly Cells[] => Array.isArray(content);

/** The rows with some cells of one of them changed. */
export const change = (rows: readonly Cells[], id: string, cells: Cells): Cells[] =>
  rows.map((row) => (row.id === id ? { ...row, ...cells } : row));
