import { linkEnds } from '../../../cypher/model/index.ts';
import { typeOf } from '../check/claims.ts';
import { tallyOf } from '../summary.ts';
import type { ClaimRecord } from '../transform/claim.ts';
import type { EntityRecord } from '../transform/entity.ts';
import type { SourceRecord } from '../transform/source.ts';
import { type InTransaction, send } from './batches.ts';
import { textIn, wordsIn } from './cells.ts';
import { type Changes, touchLink, typeNumber } from './changes.ts';
import { CLAIMS, ENTITIES, SOURCES } from './statements.ts';

/** Row id → hash of what the database holds of this data set. What is met is taken out: what is left at the end has gone. */
export type Existing = Map<string, number>;

export type Rows<T> = AsyncIterable<T> | Iterable<T>;

/** Small enough that making one batch and writing another take turns well, and that their rows are forgotten young. */
const ROWS_AT_ONCE = 1_000;

type Verdict = 'created' | 'updated' | 'unchanged';

function judge(existing: Existing, record: { readonly id: string; readonly hash: number }): Verdict {
  const hash = existing.get(record.id);
  existing.delete(record.id);
  return hash === undefined ? 'created' : hash === record.hash ? 'unchanged' : 'updated';
}

/** Gathers records into batches of those that are new and those that differ. */
async function eachBatch<T extends { readonly id: string; readonly hash: number }>(
  records: Rows<T>,
  existing: Existing,
  unchanged: (record: T) => void,
  write: (created: readonly T[], updated: readonly T[]) => Promise<void>,
): Promise<void> {
  let created: T[] = [];
  let updated: T[] = [];
  // The next batch is made while the database writes this one.
  let writing: Promise<void> = Promise.resolve();
  for await (const record of records) {
    const verdict = judge(existing, record);
    if (verdict === 'unchanged') unchanged(record);
    else (verdict === 'created' ? created : updated).push(record);
    if (created.length + updated.length < ROWS_AT_ONCE) continue;
    await writing;
    writing = write(created, updated);
    // Its error is thrown where it is awaited; until then it must not count as unhandled.
    writing.catch(() => undefined);
    [created, updated] = [[], []];
  }
  await writing;
  if (created.length + updated.length > 0) await write(created, updated);
}

export function writeSources(
  run: InTransaction,
  records: Rows<SourceRecord>,
  existing: Existing,
  changes: Changes,
): Promise<void> {
  const touch = ({ key }: SourceRecord) => changes.touchedSources.add(key);
  return eachBatch(
    records,
    existing,
    () => {
      changes.sources.unchanged += 1;
    },
    async (created, updated) => {
      await run((tx) =>
        send(
          tx,
          SOURCES.upsert,
          'rows',
          [...created, ...updated].map((record) => record.props),
        ),
      );
      changes.sources.created += created.length;
      changes.sources.updated += updated.length;
      for (const record of [...created, ...updated]) touch(record);
    },
  );
}

export function writeEntities(
  run: InTransaction,
  records: Rows<EntityRecord>,
  existing: Existing,
  changes: Changes,
): Promise<void> {
  const count = (record: EntityRecord, verdict: Verdict) => {
    tallyOf(changes.entities, record.kind)[verdict] += 1;
  };
  const row = ({ labels, props }: EntityRecord) => ({ labels, props });
  return eachBatch(
    records,
    existing,
    (record) => count(record, 'unchanged'),
    async (created, updated) => {
      await run(async (tx) => {
        await send(tx, ENTITIES.create, 'rows', created.map(row));
        await send(tx, ENTITIES.update, 'rows', updated.map(row));
      });
      for (const record of created) count(record, 'created');
      for (const record of updated) count(record, 'updated');
      for (const record of [...created, ...updated]) changes.touchedEntities.add(record.id);
    },
  );
}

/** `all`: after a load that was cut off nothing that follows from claims can be trusted, so that unchanged claims touch it too. */
export function writeClaims(
  run: InTransaction,
  records: Rows<ClaimRecord>,
  existing: Existing,
  changes: Changes,
  all: boolean,
): Promise<void> {
  return eachBatch(
    records,
    existing,
    (record) => {
      changes.claims.unchanged += 1;
      if (all) touch(record, changes, 0);
      else if (record.supports && record.linkId !== null && record.linkType !== null)
        changes.untouchedLinks.set(record.linkId, typeNumber(record.linkType));
    },
    async (created, updated) => {
      await noteBefore(
        run,
        updated.map((record) => record.key),
        changes,
      );
      await run(async (tx) => {
        await sendClaims(tx, 'create', created);
        await sendClaims(tx, 'update', updated);
      });
      changes.claims.created += created.length;
      changes.claims.updated += updated.length;
      for (const record of created) touch(record, changes, all ? 0 : 1);
      for (const record of updated) {
        touch(record, changes, 0);
        changes.changedClaims.push(record.key);
      }
    },
  );
}

async function sendClaims(
  tx: Parameters<Parameters<InTransaction>[0]>[0],
  write: 'create' | 'update',
  records: readonly ClaimRecord[],
): Promise<void> {
  for (const object of [true, false])
    for (const cited of [true, false]) {
      const rows = records
        .filter((record) => (record.object !== null) === object && (record.citedSourceKey !== null) === cited)
        .map(({ props, sourceKey, citedSourceKey, subject, object: to }) => ({
          props,
          sourceKey,
          citedSourceKey,
          subject,
          object: to,
        }));
      await send(tx, CLAIMS.write(write, object, cited), 'rows', rows);
    }
}

function touch(record: ClaimRecord, changes: Changes, created: number): void {
  if (record.linkId !== null) touchLink(changes, record.linkId, created);
  changes.touchedEntities.add(record.subject);
  if (record.object !== null) changes.touchedEntities.add(record.object);
  changes.touchedSources.add(record.sourceKey);
}

/** Notes what claims were about before they change or go: their links and ends are touched too. */
export async function noteBefore(run: InTransaction, keys: readonly string[], changes: Changes): Promise<void> {
  const rows = await run((tx) => send(tx, CLAIMS.before, 'keys', keys));
  for (const row of rows) {
    const [subject, object, link] = [wordsIn(row, 'subject'), textIn(row, 'object'), textIn(row, 'linkId')];
    changes.touchedEntities.add(subject);
    changes.touchedSources.add(wordsIn(row, 'sourceKey'));
    if (object === null || link === null) continue;
    changes.touchedEntities.add(object);
    touchLink(changes, link, 0);
    const type = typeOf(textIn(row, 'type'));
    if (type !== null) changes.formerEnds.set(link, linkEnds(type, subject, object, textIn(row, 'role')));
  }
}
