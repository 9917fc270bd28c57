import { KIND_IDS } from '../../cypher/model/index.ts';
import { type Gateway, int } from '../db/index.ts';
import { reportUnknown, type Unknown } from './check/references.ts';
import { folderHash } from './digest.ts';
import type { KnownEntity } from './directory.ts';
import { InvalidDataSet, LoadError } from './errors.ts';
import { createProblems, type Problem, rowReport } from './problem.ts';
import type { Report } from './progress.ts';
import { type Manifest, readManifest } from './read/manifest.ts';
import { type LoadSummary, tally } from './summary.ts';
import { SMALL, type Validated, validate } from './validate.ts';
import { apply, readHeld } from './write/apply.ts';
import { type InTransaction, send } from './write/batches.ts';
import { numberIn, textIn, wordsIn } from './write/cells.ts';
import { type Changes, hasChanges } from './write/changes.ts';
import { lookAtLease, type Owner, takeLease } from './write/lease.ts';
import { ensureSchema } from './write/schema.ts';
import { DATA_SET, ENTITIES } from './write/statements.ts';

export interface LoadOptions {
  readonly gateway: Gateway;
  /** Folder of the data set. */
  readonly folder: string;
  readonly owner: Owner;
  /** Whether a process of this machine lives: a dead holder of the lease is not waited for. */
  readonly isAlive: (pid: number) => boolean;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly report?: Report;
  /** Told of notes; errors are thrown. */
  readonly note?: (problem: Problem) => void;
  readonly signal?: AbortSignal;
  /** Rows up to which all goes in one transaction; larger data sets go in batches. */
  readonly small?: number;
}

const silent = () => undefined;
const MINUTES_30 = 1_800_000;

/**
 * Loads a data set into a database that is or becomes Corridor's. Up to 20,000 rows in one transaction: at any failure the earlier data stand.
 * Larger ones go in batches, marked `loading` until a run has completed them. Throws InvalidDataSet, LeaseHeld, LoadError, and what the gateway throws.
 */
export async function loadDataSet(options: LoadOptions): Promise<LoadSummary> {
  const { gateway, folder, clock } = options;
  const report = options.report ?? silent;
  const began = clock();
  const hash = await folderHash(folder);
  await lookAtLease(gateway, options);
  const manifest = await readManifest(folder, createProblems());
  const before = manifest === null ? null : await stateOf(gateway, manifest.id);
  if (manifest !== null && before?.status === 'ready' && before.hash === hash)
    return unchanged(gateway, manifest, before, (clock() - began) / 1_000);
  const first = await read(options, new Map());
  const dataSet = first.manifest.id;
  await ensureSchema(gateway, report);
  const lease = await takeLease(gateway, { owner: options.owner, isAlive: options.isAlive, dataSet });
  const signal = AbortSignal.any([lease.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  try {
    const validated = await resolve(options, first);
    const changes = await write({ ...options, report, signal }, validated, hash, before?.status === 'loading');
    return { ...summaryOf(validated, changes), changed: true, seconds: (clock() - began) / 1_000 };
  } finally {
    await lease.release();
  }
}

async function read(options: LoadOptions, externals: ReadonlyMap<string, KnownEntity>): Promise<Validated> {
  const problems = createProblems();
  const validated = await validate(options.folder, problems, {
    externals,
    report: options.report ?? silent,
    signal: options.signal,
  });
  if (validated === null || problems.errors > 0) throw new InvalidDataSet(problems.list(), problems.errors);
  if (options.note !== undefined) for (const problem of problems.list()) options.note(problem);
  return validated;
}

/** Entities of other data sets that this one refers to are looked up, and the rows read again with them. */
async function resolve(options: LoadOptions, first: Validated): Promise<Validated> {
  await refuseRedefinition(options.gateway, first);
  if (first.unknown.length === 0) return first;
  const externals = await lookUp(options.gateway, first.unknown);
  const problems = createProblems();
  reportUnknown(
    first.unknown.filter(({ id }) => !externals.has(id)),
    first.directory,
    [],
    problems,
  );
  if (problems.errors > 0) throw new InvalidDataSet(problems.list(), problems.errors);
  return read(options, externals);
}

async function lookUp(gateway: Gateway, unknown: readonly Unknown[]): Promise<Map<string, KnownEntity>> {
  const found = new Map<string, KnownEntity>();
  const ids = [...new Set(unknown.map(({ id }) => id))];
  for (const row of (await gateway.read(ENTITIES.known, { ids })).rows) {
    const kindIn = (key: string) => KIND_IDS.find((kind) => kind === row[key]) ?? null;
    const kind = kindIn('kind');
    if (kind === null) continue;
    const [name, subjectCategory] = [textIn(row, 'name'), textIn(row, 'subjectCategory')];
    found.set(wordsIn(row, 'id'), { kind, secondKind: kindIn('secondKind'), name, subjectCategory, line: 0, external: true });
  }
  return found;
}

/** An entity belongs to one data set; another may refer to it, never redefine it. */
async function refuseRedefinition(gateway: Gateway, { manifest, directory }: Validated): Promise<void> {
  const [row] = (await gateway.read(DATA_SET.others, { dataSet: manifest.id })).rows;
  if (row?.others !== true) return;
  const problems = createProblems();
  const tx = { run: async (text: string, params = {}) => ({ rows: (await gateway.read(text, params)).rows, counters: {} }) };
  for (const owned of await send(tx, ENTITIES.owners, 'ids', directory.entities.ids(), { dataSet: manifest.id })) {
    const [id, owner] = [wordsIn(owned, 'id'), wordsIn(owned, 'owner')];
    const report = rowReport(problems, 'entities.csv', directory.entities.get(id)?.line ?? null);
    report.error('id', id, `belongs to the data set ${owner}`, 'take the row out and refer to it, or give yours another id');
  }
  if (problems.errors > 0) throw new InvalidDataSet(problems.list(), problems.errors);
}

type Writing = LoadOptions & { readonly report: Report; readonly signal: AbortSignal };

async function write(options: Writing, validated: Validated, hash: string, resume: boolean): Promise<Changes> {
  const { gateway, signal, report, folder, small = SMALL } = options;
  const { manifest, counts } = validated;
  report({ step: 'comparing with the database', done: 0, total: null });
  const held = await readHeld(gateway, manifest.id, signal);
  const rows = Math.max(
    counts.sources + counts.entities + counts.claims,
    held.sources.size + held.entities.size + held.claims.size,
  );
  const limits = { signal, timeoutMs: MINUTES_30 };
  const rest = { folder, validated, held, report, signal, resume };
  if (rows <= small && !resume)
    return gateway.transaction(async (tx) => {
      const changes = await apply({ ...rest, run: (work) => work(tx) });
      await finish(options, validated, hash, changes, (work) => work(tx));
      return changes;
    }, limits);

  const run: InTransaction = (work) => gateway.transaction(work, limits);
  await markLoading(run, validated);
  const changes = await apply({ ...rest, run });
  await finish(options, validated, hash, changes, run);
  return changes;
}

/** Every view shows it until a run has completed the load: no mixture passes silently. */
async function markLoading(run: InTransaction, { manifest }: Validated): Promise<void> {
  const { id: dataSet, title, dataKind } = manifest;
  await run(async (tx) => {
    await tx.run(DATA_SET.write, { dataSet, props: { title, dataKind, status: 'loading' } });
    await tx.run(DATA_SET.version);
  });
}

async function finish(options: Writing, validated: Validated, hash: string, changes: Changes, run: InTransaction): Promise<void> {
  if ((await folderHash(options.folder)) !== hash)
    throw new LoadError('The files were changed while they were being loaded.', 'Load again.');
  const { manifest, counts } = validated;
  const { id: dataSet, questions, refersTo: _refersTo, ...about } = manifest;
  const props = {
    ...about,
    description: manifest.description || null,
    questions: JSON.stringify(questions),
    status: 'ready',
    hash,
    loadedAt: new Date(options.clock()).toISOString(),
    sources: int(counts.sources),
    entities: int(counts.entities),
    claims: int(counts.claims),
  };
  await run(async (tx) => {
    await tx.run(DATA_SET.write, { dataSet, props });
    if (hasChanges(changes)) await tx.run(DATA_SET.version);
  });
}

interface Stored {
  readonly status: string;
  readonly hash: string;
  readonly sources: number;
  readonly claims: number;
}

async function stateOf(gateway: Gateway, dataSet: string): Promise<Stored | null> {
  const [row] = (await gateway.read(DATA_SET.state, { dataSet })).rows;
  if (row === undefined) return null;
  return {
    status: wordsIn(row, 'status'),
    hash: wordsIn(row, 'hash'),
    sources: numberIn(row, 'sources') ?? 0,
    claims: numberIn(row, 'claims') ?? 0,
  };
}

const summaryOf = ({ manifest }: Validated, { sources, claims, entities, links }: Changes) => ({
  dataSet: manifest.id,
  title: manifest.title,
  sources,
  claims,
  entities,
  links,
});

/** The database holds exactly this already: counts from what stands there. */
async function unchanged(gateway: Gateway, { id, title }: Manifest, stored: Stored, seconds: number): Promise<LoadSummary> {
  const count = async (text: string) =>
    Object.fromEntries(
      (await gateway.read(text, { dataSet: id })).rows.map((row) => [
        wordsIn(row, 'name'),
        { ...tally(), unchanged: numberIn(row, 'count') ?? 0 },
      ]),
    );
  return {
    dataSet: id,
    title,
    changed: false,
    sources: { ...tally(), unchanged: stored.sources },
    claims: { ...tally(), unchanged: stored.claims },
    entities: await count(DATA_SET.byKind),
    links: await count(DATA_SET.byType),
    seconds,
  };
}
