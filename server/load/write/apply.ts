import type { Gateway } from '../../db/index.ts';
import { LoadError } from '../errors.ts';
import { createProblems, type Problems } from '../problem.ts';
import type { Report } from '../progress.ts';
import { readClaims, readEntities, type TypedRows } from '../read/rows.ts';
import { type ClaimRecord, toClaimRecord } from '../transform/claim.ts';
import { type EntityRecord, toEntityRecord } from '../transform/entity.ts';
import { toSourceRecord } from '../transform/source.ts';
import type { Validated } from '../validate.ts';
import { BATCH, chunks, type InTransaction, send } from './batches.ts';
import { numberIn, wordsIn } from './cells.ts';
import { type Changes, createChanges, touchLink } from './changes.ts';
import { describeTouched } from './entities.ts';
import { removeLinks, writeLinks } from './links.ts';
import { removeGone } from './removals.ts';
import { type Existing, noteBefore, writeClaims, writeEntities, writeSources } from './rows.ts';
import { DATA_SET, ENTITIES, LINK_TEXTS } from './statements.ts';

/** Hashes of what the database holds of a data set, by row id. */
export interface Held {
  readonly sources: Existing;
  readonly entities: Existing;
  readonly claims: Existing;
}

export async function readHeld(gateway: Gateway, dataSet: string, signal: AbortSignal): Promise<Held> {
  const read = async (text: string): Promise<Existing> => {
    const hashes: Existing = new Map();
    for await (const row of gateway.stream(text, { dataSet }, { signal, timeoutMs: 600_000 }))
      hashes.set(wordsIn(row, 'id'), numberIn(row, 'hash') ?? -1);
    return hashes;
  };
  const { sources, entities, claims } = DATA_SET.hashes;
  return { sources: await read(sources), entities: await read(entities), claims: await read(claims) };
}

export interface ApplyOptions {
  readonly folder: string;
  readonly validated: Validated;
  readonly held: Held;
  readonly run: InTransaction;
  readonly report: Report;
  readonly signal: AbortSignal;
  /** The last load of this data set was cut off: nothing that follows from claims can be trusted. */
  readonly resume: boolean;
}

/** Writes a validated data set: upserts, then links from all claims of whatever data set, then removals, then what follows for entities. */
export async function apply(options: ApplyOptions): Promise<Changes> {
  const { folder, validated, held, run, resume } = options;
  const { context, counts, directory } = validated;
  const changes = createChanges();
  const sources = [...directory.sources.values()].map(({ line: _line, ...row }) => toSourceRecord(row, context));
  await writeSources(run, sources, held.sources, changes);
  await writeEntities(
    run,
    told(options, 'writing entities', counts.entities, entityRecords(folder, validated)),
    held.entities,
    changes,
  );
  await writeClaims(
    run,
    told(options, 'writing claims', counts.claims, claimRecords(folder, validated)),
    held.claims,
    changes,
    resume,
  );
  await noteRemovals(options, changes);
  if (resume) await touchEverything(options, changes);

  const step = (name: string, total: number) => (done: number) => {
    options.signal.throwIfAborted();
    options.report({ step: name, done, total });
  };
  const gone = await writeLinks(run, changes, step('making links', changes.touchedLinks.size));
  options.report({ step: 'removing what has gone', done: 0, total: null });
  await removeLinks(run, gone, changes);
  await removeGone(run, changes);
  await describeTouched(run, changes, step('describing entities', changes.touchedEntities.size));
  return changes;
}

async function* told<T>(
  { report, signal }: ApplyOptions,
  step: string,
  total: number,
  records: AsyncIterable<T>,
): AsyncGenerator<T> {
  let done = 0;
  for await (const record of records) {
    if (done % 250 === 0) {
      // Lets the sockets work: a batch is being written meanwhile.
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      report({ step, done, total });
    }
    done += 1;
    yield record;
  }
  report({ step, done, total });
}

const CHANGED = 'The files were changed while they were being loaded.';

/** Records of the rows that were kept, or else of the file, read again. */
async function* recordsOf<R, T>(
  kept: readonly R[] | undefined,
  readAgain: (problems: Problems) => TypedRows<R>,
  toRecord: (row: R) => T,
): AsyncGenerator<T> {
  if (kept !== undefined) {
    for (const row of kept) yield toRecord(row);
    return;
  }
  const problems = createProblems(1);
  for await (const { row } of readAgain(problems)) if (row !== null) yield toRecord(row);
  if (problems.errors > 0) throw new LoadError(CHANGED, 'Load again.');
}

const entityRecords = (folder: string, { rows, context }: Validated): AsyncGenerator<EntityRecord> =>
  recordsOf(
    rows?.entities,
    (problems) => readEntities(folder, problems),
    (row) => toEntityRecord(row, context),
  );

const claimRecords = (folder: string, { rows, context }: Validated): AsyncGenerator<ClaimRecord> =>
  recordsOf(
    rows?.claims,
    (problems) => readClaims(folder, problems),
    (row) => toClaimRecord(row, context),
  );

/** What the database holds and the folder does not. Another data set's claims keep an entity: then nothing is removed. */
async function noteRemovals({ held, run, validated }: ApplyOptions, changes: Changes): Promise<void> {
  const { context } = validated;
  changes.removedEntities.push(...held.entities.keys());
  changes.removedSources.push(...[...held.sources.keys()].map(context.keyOf));
  for (const ids of chunks(held.claims.keys(), BATCH)) {
    const keys = ids.map(context.keyOf);
    for (const key of keys) changes.removedClaims.add(key);
    await noteBefore(run, keys, changes);
  }
  const dataSet = validated.manifest.id;
  const [kept] = await run((tx) => send(tx, ENTITIES.referrers, 'ids', changes.removedEntities, { dataSet }));
  if (kept !== undefined)
    throw new LoadError(
      `entities.csv no longer holds ${wordsIn(kept, 'id')}, but ${numberIn(kept, 'claims')} claims of the data set ${wordsIn(kept, 'dataSet')} are about it.`,
      'Put it back, or take it out of that data set first.',
    );
}

async function touchEverything({ run, validated }: ApplyOptions, changes: Changes): Promise<void> {
  for (const id of validated.directory.entities.ids()) changes.touchedEntities.add(id);
  for (const id of validated.directory.sources.keys()) changes.touchedSources.add(validated.context.keyOf(id));
  const rows = await run(async (tx) => (await tx.run(LINK_TEXTS.ofDataSet, { dataSet: validated.manifest.id })).rows);
  for (const row of rows) {
    const id = wordsIn(row, 'id');
    if (changes.touchedLinks.has(id)) continue;
    touchLink(changes, id, 0);
    changes.formerEnds.set(id, { type: wordsIn(row, 'type'), from: wordsIn(row, 'from'), to: wordsIn(row, 'to') });
  }
}
