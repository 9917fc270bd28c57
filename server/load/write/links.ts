import { type LinkEnds, linkEnds } from '../../../cypher/model/index.ts';
import { int, type Row, type Transaction } from '../../db/index.ts';
import { typeOf } from '../check/claims.ts';
import { tallyOf } from '../summary.ts';
import { type LinkClaim, type LinkRecord, toLinkRecord } from '../transform/link.ts';
import { chunks, type InTransaction, send } from './batches.ts';
import { flagIn, numberIn, textIn, wordsIn } from './cells.ts';
import { type Changes, typeName } from './changes.ts';
import { CLAIMS, LINK_TEXTS } from './statements.ts';

/** Links whose claims are read back at once. */
const LINKS_AT_ONCE = 600;

interface Gone {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Makes every touched link anew from all its claims, whatever their data set, leaving out those that are about to be removed.
 * Returns the links that no claim affirms any more: they are removed with the claims.
 */
export async function writeLinks(run: InTransaction, changes: Changes, done: (count: number) => void): Promise<Gone[]> {
  const gone: Gone[] = [];
  let count = 0;
  for (const batch of chunks(changes.touchedLinks, LINKS_AT_ONCE)) {
    gone.push(...(await run((tx) => writeBatch(tx, batch, changes))));
    count += batch.length;
    done(count);
  }
  for (const [id, type] of changes.untouchedLinks)
    if (!changes.touchedLinks.has(id)) tallyOf(changes.links, typeName(type)).unchanged += 1;
  return gone;
}

export async function removeLinks(run: InTransaction, gone: readonly Gone[], changes: Changes): Promise<void> {
  await run((tx) => send(tx, LINK_TEXTS.remove, 'rows', gone));
  for (const { type } of gone) tallyOf(changes.links, type).removed += 1;
}

interface Read {
  ends: LinkEnds;
  readonly claims: LinkClaim[];
  /** All claims that stand in the database, also those that are about to go. */
  total: number;
}

async function writeBatch(tx: Transaction, batch: readonly (readonly [string, number])[], changes: Changes): Promise<Gone[]> {
  const read = await readClaims(
    tx,
    batch.map(([id]) => id),
    changes.removedClaims,
  );
  const fresh: LinkRecord[] = [];
  const others: { readonly id: string; readonly ends: Omit<LinkEnds, 'role'>; readonly record: LinkRecord | null }[] = [];
  for (const [id, created] of batch) {
    const found = read.get(id);
    const ends = found?.ends ?? changes.formerEnds.get(id);
    if (ends === undefined) continue;
    const type = typeOf(ends.type);
    const record = found === undefined || type === null ? null : toLinkRecord(id, type, found.ends, found.claims);
    // Only claims of this very load: the link cannot have existed.
    if (found !== undefined && found.total === created) {
      if (record !== null) fresh.push(record);
    } else others.push({ id, ends, record });
  }
  await send(tx, LINK_TEXTS.create, 'rows', fresh.map(toRow));
  for (const { type } of fresh) tallyOf(changes.links, type).created += 1;
  return mergeOthers(tx, others, changes);
}

async function mergeOthers(
  tx: Transaction,
  others: readonly { readonly id: string; readonly ends: Omit<LinkEnds, 'role'>; readonly record: LinkRecord | null }[],
  changes: Changes,
): Promise<Gone[]> {
  const places = others.map(({ id, ends }) => ({ id, type: ends.type, from: ends.from, to: ends.to }));
  const hashes = new Map(
    (await send(tx, LINK_TEXTS.existing, 'rows', places)).map((row) => [wordsIn(row, 'id'), numberIn(row, 'hash')]),
  );
  const merge: LinkRecord[] = [];
  const gone: Gone[] = [];
  for (const { id, ends, record } of others) {
    const tally = tallyOf(changes.links, ends.type);
    if (record === null) {
      if (hashes.has(id)) gone.push({ id, type: ends.type, from: ends.from, to: ends.to });
    } else if (hashes.get(id) === record.hash) tally.unchanged += 1;
    else {
      merge.push(record);
      tally[hashes.has(id) ? 'updated' : 'created'] += 1;
    }
  }
  await send(tx, LINK_TEXTS.merge, 'rows', merge.map(toRow));
  return gone;
}

const toRow = ({ type, from, to, props, counts }: LinkRecord) => ({
  type,
  from,
  to,
  props: {
    ...props,
    statementCount: int(counts.statementCount),
    originCount: int(counts.originCount),
    documentCount: int(counts.documentCount),
  },
});

async function readClaims(tx: Transaction, ids: readonly string[], removed: ReadonlySet<string>): Promise<Map<string, Read>> {
  const read = new Map<string, Read>();
  for (const row of await send(tx, CLAIMS.ofLinks, 'ids', ids)) {
    const type = typeOf(textIn(row, 'type'));
    if (type === null) continue;
    const id = wordsIn(row, 'id');
    const ends = linkEnds(type, wordsIn(row, 'subject'), wordsIn(row, 'object'), textIn(row, 'role'));
    const link = read.get(id) ?? { ends, claims: [], total: 0 };
    read.set(id, link);
    link.total += 1;
    if (textIn(row, 'status') === 'active' && !removed.has(wordsIn(row, 'key'))) link.claims.push(toLinkClaim(row));
  }
  for (const link of read.values()) link.claims.sort((a, b) => (a.key < b.key ? -1 : 1));
  return read;
}

const toLinkClaim = (row: Row): LinkClaim => ({
  key: wordsIn(row, 'key'),
  dataSet: wordsIn(row, 'dataSet'),
  statement: textIn(row, 'statement'),
  sourceKey: wordsIn(row, 'sourceKey'),
  polarity: wordsIn(row, 'polarity'),
  certainty: wordsIn(row, 'certainty'),
  gradeScheme: wordsIn(row, 'gradeScheme'),
  sourceGrade: textIn(row, 'sourceGrade'),
  infoGrade: textIn(row, 'infoGrade'),
  originKey: wordsIn(row, 'originKey'),
  originId: textIn(row, 'originId'),
  saidBy: textIn(row, 'saidBy'),
  namedPublication: flagIn(row, 'namedPublication'),
  legalStatus: textIn(row, 'legalStatus'),
  decidedBy: textIn(row, 'decidedBy'),
  coders: flagIn(row, 'coders'),
  spanFrom: textIn(row, 'spanFrom'),
  spanTo: textIn(row, 'spanTo'),
  validFrom: textIn(row, 'validFrom'),
  validTo: textIn(row, 'validTo'),
  handling: textIn(row, 'handling'),
  tlp: textIn(row, 'tlp'),
  topic: textIn(row, 'topic'),
});
