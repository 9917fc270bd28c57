import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CODERS_SOURCES, LINK_TYPES } from '../../../cypher/model/index.ts';
import type { Row } from '../../db/index.ts';

// What the rows of a data set say, read without the loader and without Neo4j: the yardstick for answers of the question library.

export type Cells = Readonly<Record<string, string>>;

export interface Coded {
  /** Active claims on the main topic. */
  readonly claims: readonly Cells[];
  /** Those of them that affirm. */
  readonly affirmed: readonly Cells[];
  readonly entities: ReadonlyMap<string, Cells>;
  readonly sources: readonly Cells[];
}

const rowsOf = (folder: string, file: string): Cells[] => {
  const rows: Cells[] = parse(readFileSync(join(folder, file)), { columns: true, bom: true });
  return rows;
};

export function readCoded(folder: string): Coded {
  const sources = rowsOf(folder, 'sources.csv');
  const other = new Set(sources.filter((source) => source.topic !== '').map((source) => source.id));
  const claims = rowsOf(folder, 'claims.csv').filter(
    (claim) => (claim.status === '' || claim.status === 'active') && !other.has(claim.source),
  );
  return {
    claims,
    affirmed: claims.filter((claim) => claim.polarity !== 'negated'),
    entities: new Map(rowsOf(folder, 'entities.csv').map((entity) => [entity.id ?? '', entity])),
    sources,
  };
}

export const isCoders = (claim: Cells): boolean => CODERS_SOURCES.some((id) => id === claim.source);

export interface CodedLink {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly role: string;
  readonly claims: readonly Cells[];
}

/** Links as the rows add up to them: one per type, ends and, where the type says so, role; without types: of all. */
export function linksOf({ affirmed }: Coded, ...types: string[]): CodedLink[] {
  const links = new Map<string, { from: string; type: string; to: string; role: string; claims: Cells[] }>();
  for (const claim of affirmed) {
    const definition = LINK_TYPES.find((type) => type.id === claim.predicate);
    if (definition === undefined || (types.length > 0 && !types.includes(definition.id))) continue;
    const ends = [claim.subject ?? '', claim.object ?? ''];
    const [from = '', to = ''] = definition.symmetric ? ends.sort() : ends;
    const role = definition.roleInKey ? (claim.role ?? '') : '';
    const key = [definition.id, from, to, role].join(' ');
    const link = links.get(key) ?? { from, type: definition.id, to, role, claims: [] };
    link.claims.push(claim);
    links.set(key, link);
  }
  return [...links.values()];
}

/** An entity and all its parts, whatever how deep. */
export function withParts(coded: Coded, whole: string): Set<string> {
  const found = new Set([whole]);
  for (const id of found) for (const link of linksOf(coded, 'PART_OF')) if (link.to === id) found.add(link.from);
  return found;
}

/** An entity and all it is a part of. */
export function withWholes(coded: Coded, part: string): Set<string> {
  const found = new Set([part]);
  for (const id of found) for (const link of linksOf(coded, 'PART_OF')) if (link.from === id) found.add(link.to);
  return found;
}

export const kindOf = (coded: Coded, id: string): string => coded.entities.get(id)?.kind ?? '';
export const isMain = (coded: Coded, id: string): boolean => coded.entities.get(id)?.topic === '';
export const nameOf = (coded: Coded, id: string): string => coded.entities.get(id)?.name ?? '';
export const isActor = (coded: Coded, id: string): boolean =>
  kindOf(coded, id) === 'Network' || ['suspect', 'convicted'].includes(coded.entities.get(id)?.subjectCategory ?? '');

/** Values of one column, once each, sorted. */
export const column = (rows: readonly Row[], name: string): string[] => [...new Set(rows.map((row) => String(row[name])))].sort();
export const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** Rows in which all these cells stand. */
export const where = (rows: readonly Row[], cells: Row): Row[] =>
  rows.filter((row) => Object.entries(cells).every(([name, value]) => row[name] === value));

/** Sum of a column. */
export const total = (rows: readonly Row[], name: string): number => rows.reduce((sum, row) => sum + Number(row[name]), 0);

/** Asks a question of the library with its example, or with some parameters changed. */
export type AskQuestion = (changed?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;
/** Compares the answer to one question with what the rows say. */
export type Judge = (rows: readonly Row[], coded: Coded, ask: AskQuestion) => void | Promise<void>;
export type Judges = Readonly<Record<string, Judge>>;
