import { checkClaim } from './check/claims.ts';
import { createCrossCheck } from './check/cross.ts';
import { checkEntity } from './check/entities.ts';
import { createReferences, looksLikeId, type References, type Unknown } from './check/references.ts';
import { checkSource } from './check/sources.ts';
import type { ClaimRow } from './columns/claims.ts';
import type { EntityRow } from './columns/entities.ts';
import type { SourceRow } from './columns/sources.ts';
import { createEntityIndex, type Directory, type EntityIndex, type KnownEntity } from './directory.ts';
import { type Problems, rowReport } from './problem.ts';
import type { Report } from './progress.ts';
import { idsOfQuestions, MANIFEST, type Manifest, readManifest } from './read/manifest.ts';
import { readClaims, readEntities, readSources, type TypedRows } from './read/rows.ts';
import { originOfRow } from './transform/claim.ts';
import { type Context, createContext, isCoders, isWords } from './transform/context.ts';

/** Up to so many rows of entities and claims a data set is kept in memory and written in one transaction. */
export const SMALL = 20_000;

export interface Validated {
  readonly manifest: Manifest;
  readonly directory: Directory;
  readonly context: Context;
  readonly counts: { readonly sources: number; readonly entities: number; readonly claims: number };
  /** The rows, where they are few; else they are read again. */
  readonly rows: { readonly entities: readonly EntityRow[]; readonly claims: readonly ClaimRow[] } | null;
  /** Entity ids that the folder does not define. */
  readonly unknown: readonly Unknown[];
}

export interface ValidateOptions {
  /** Entities of other data sets that this one refers to. */
  readonly externals: ReadonlyMap<string, KnownEntity>;
  readonly report: Report;
  readonly signal?: AbortSignal;
}

/** Reads and checks a whole folder; writes nothing. Null when a file could not be read: then what depends on it is not checked. */
export async function validate(folder: string, problems: Problems, options: ValidateOptions): Promise<Validated | null> {
  const manifest = await readManifest(folder, problems);
  const sources = new Map<string, SourceRow & { line: number }>();
  const entities = createEntityIndex();
  for (const [id, entity] of options.externals) entities.add(id, entity);
  const broken = new Set<string>();
  const directory: Directory = { sources, entities, broken };
  const references = createReferences(directory);

  const step = (name: string) => counting(options, `reading ${name}`);
  const sourcesRead = await collectSources(readSources(folder, problems), directory, sources, problems, step('sources.csv'));
  const later: Later[] = [];
  const kept: Kept = { entities: [], claims: [], full: false };
  const entitiesRead = await collectEntities(
    readEntities(folder, problems),
    { directory, entities, problems, later, kept },
    step('entities.csv'),
  );
  if (manifest === null || !sourcesRead || !entitiesRead) return null;

  for (const { line, id } of later) references.entity('entities.csv', line, 'notToBeConfusedWith', id);
  checkSourceReferences(directory, references, problems);
  for (const id of idsOfQuestions(manifest)) references.entity(MANIFEST, null, 'questions', id);
  const context = createContext(manifest, directory);
  const claims = await checkClaims(readClaims(folder, problems), { context, references, problems, kept }, step('claims.csv'));
  if (claims === null) return null;
  const counts = { sources: sources.size, entities: entities.size - options.externals.size, claims };
  return { manifest, directory, context, counts, rows: kept.full ? null : kept, unknown: references.unknown };
}

interface Kept {
  entities: EntityRow[];
  claims: ClaimRow[];
  full: boolean;
}

function keep<T>(kept: Kept, list: T[], row: T): void {
  if (kept.full) return;
  list.push(row);
  if (kept.entities.length + kept.claims.length <= SMALL) return;
  kept.full = true;
  kept.entities.length = 0;
  kept.claims.length = 0;
}

interface Later {
  readonly line: number;
  readonly id: string;
}

type Count = () => void;

/** Tells how far it is, and stops where the caller has given up. */
function counting({ report, signal }: ValidateOptions, step: string): Count {
  let done = 0;
  report({ step, done, total: null });
  return () => {
    done += 1;
    if (done % 1_000 !== 0) return;
    signal?.throwIfAborted();
    report({ step, done, total: null });
  };
}

interface Good<T> {
  readonly row: T;
  readonly line: number;
}

async function eachRow<T>(
  rows: TypedRows<T>,
  count: Count,
  broken: (id: string, line: number) => void,
  work: (placed: Good<T>) => void,
): Promise<boolean> {
  while (true) {
    const next = await rows.next();
    if (next.done) return next.value;
    const { row, id, line } = next.value;
    if (row === null) broken(id, line);
    else work({ row, line });
    count();
  }
}

const twice = (problems: Problems, file: string, line: number, id: string, first: number): void =>
  rowReport(problems, file, line).error('id', id, `stands twice, first in line ${first}`, 'give each row its own id');

function collectSources(
  rows: TypedRows<SourceRow>,
  { broken }: Directory,
  sources: Map<string, SourceRow & { line: number }>,
  problems: Problems,
  count: Count,
): Promise<boolean> {
  const isBroken = (id: string) => void broken.add(id);
  return eachRow(rows, count, isBroken, ({ row, line }) => {
    const earlier = sources.get(row.id);
    if (earlier !== undefined) return twice(problems, 'sources.csv', line, row.id, earlier.line);
    sources.set(row.id, { ...row, line });
    checkSource(row, rowReport(problems, 'sources.csv', line));
  });
}

interface EntityPass {
  readonly directory: Directory;
  readonly entities: EntityIndex;
  readonly problems: Problems;
  readonly later: Later[];
  readonly kept: Kept;
}

const SPEAKING: readonly (string | null)[] = ['Agency', 'Organisation'];

function collectEntities(rows: TypedRows<EntityRow>, pass: EntityPass, count: Count): Promise<boolean> {
  const { directory, entities, problems, later, kept } = pass;
  const { broken, sources } = directory;
  const isBroken = (id: string) => void broken.add(id);
  return eachRow(rows, count, isBroken, ({ row, line }) => {
    const report = rowReport(problems, 'entities.csv', line);
    const earlier = entities.get(row.id);
    if (earlier?.external === false) return twice(problems, 'entities.csv', line, row.id, earlier.line);
    // Everybody may be an originator in sources.csv, but only what speaks is one in claims; the names of the others are not kept.
    const speaks = [row.kind, row.secondKind].some((kind) => SPEAKING.includes(kind));
    const { kind, secondKind, subjectCategory } = row;
    entities.add(row.id, { kind, secondKind, subjectCategory, name: speaks ? row.name : null, line, external: false });
    checkEntity(row, report);
    if (row.source !== null && !sources.has(row.source) && !broken.has(row.source))
      report.error('source', row.source, 'is no source', 'add it to sources.csv');
    for (const id of row.notToBeConfusedWith) later.push({ line, id });
    keep(kept, kept.entities, row);
  });
}

function checkSourceReferences({ sources, entities, broken }: Directory, references: References, problems: Problems): void {
  for (const source of sources.values()) {
    if (source.containedIn !== null && !sources.has(source.containedIn) && !broken.has(source.containedIn))
      rowReport(problems, 'sources.csv', source.line).error(
        'containedIn',
        source.containedIn,
        'is no source',
        'add it to sources.csv',
      );
    if (source.originator !== null && (entities.has(source.originator) || looksLikeId(source.originator)))
      references.entity('sources.csv', source.line, 'originator', source.originator);
  }
}

interface ClaimPass {
  readonly context: Context;
  readonly references: References;
  readonly problems: Problems;
  readonly kept: Kept;
}

/** How many claims there are; null when the file could not be read to its end. */
async function checkClaims(rows: TypedRows<ClaimRow>, pass: ClaimPass, count: Count): Promise<number | null> {
  const { context, problems, kept } = pass;
  const { directory } = context;
  const cross = createCrossCheck(directory, problems);
  let claims = 0;
  const whole = await eachRow(rows, count, cross.broken, ({ row, line }) => {
    claims += 1;
    checkClaimReferences(row, line, pass);
    checkClaim(row, directory, rowReport(problems, 'claims.csv', line));
    const scheme = context.source(row.source)?.gradeScheme ?? '';
    cross.claim(row, line, originOfRow(row, context), { coders: isCoders(row.source), scheme });
    keep(kept, kept.claims, row);
  });
  if (!whole) return null;
  cross.finish();
  return claims;
}

function checkClaimReferences(row: ClaimRow, line: number, { context, references, problems }: ClaimPass): void {
  const report = rowReport(problems, 'claims.csv', line);
  for (const column of ['subject', 'object', 'place', 'saidBy', 'decidedBy'] as const) {
    const cell = row[column];
    if (cell !== null && !isWords(cell)) references.entity('claims.csv', line, column, cell);
  }
  for (const column of ['source', 'citedSource'] as const) {
    const cell = row[column];
    if (cell !== null && context.source(cell) === null && !context.directory.broken.has(cell))
      report.error(column, cell, 'is no source', 'add it to sources.csv');
  }
}
