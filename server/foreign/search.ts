import type { SearchAnswer } from '../contract/index.ts';
import { CorridorError, type Row } from '../db/index.ts';
import { type Answer, page } from '../explore/answer.ts';
import { keysOf } from '../explore/rank.ts';
import type { SearchQuestion } from '../explore/search.ts';
import { words } from '../explore/values.ts';
import { requireKind } from './check.ts';
import { bestOf } from './overview.ts';
import { elementIdsOf, type Foreign, type Item, readNodes } from './read.ts';
import { MOST_SCANNED, type Probe, planIndexes, planScans, type Sizes } from './search-plan.ts';
import { ranked, toHit } from './search-rank.ts';
import type { Kind, Shape } from './shape.ts';
import { listed, plural } from './words.ts';

/** So many found nodes are read and put in order. */
const MOST_RANKED = 600;

/** Nodes by any text of theirs, by number or by id; without words the best connected of the kind. Says what was not looked at. */
export async function search(db: Foreign, { q, kind, limit }: SearchQuestion): Promise<Answer<SearchAnswer>> {
  const of = kind === undefined ? null : requireKind(db.shape, kind);
  if (db.shape.schema.nodes === 0) return answer([], limit, 'The database is empty.');
  if (q.trim() === '') return listKind(db, of, limit);
  const { probes, covered } = planIndexes(db.shape, q, of);
  const called = of === null ? kindCalled(db.shape, q) : null;
  const [byId, indexed, alike] = await Promise.all([
    byIdentity(db, q.trim()),
    runAll(db, probes),
    called === null ? [] : bestHits(db, [called], limit),
  ]);
  const left = (of === null ? db.shape.kinds : [of]).filter(({ label }) => label === null || !covered.has(label));
  // What the indexes do not find by whole words and beginnings may still be found inside a word.
  const found = [...byId, ...indexed.found];
  const scan = planScans(found.length === 0 ? [...left, ...coveredKinds(db.shape, of, covered)] : left, sizesOf(db.shape), q);
  const scanned = await runAll(db, scan.probes);
  const items = await readNodes(db, [...found, ...scanned.found].slice(0, MOST_RANKED));
  const byText = new Set([...indexed.found, ...scanned.found]);
  const fits = (item: Item): boolean => ofKind(of)(item) && (byText.has(item.elementId) || bearsLabel(item, q));
  const hits = ranked(db.shape, q, [...items.values()].filter(fits));
  const known = new Set(hits.map(({ node }) => node.id));
  const more = alike.filter(({ node }) => !known.has(node.id));
  const also = called === null || more.length === 0 ? null : `${called.id} is a label: its best connected nodes are among these.`;
  return answer([...hits, ...more], limit, joined([also, noteOf(indexed, scanned, scan.cut, scan.probes)]));
}

/** Who types the name of a label looks for nodes that have it. */
const kindCalled = ({ kinds }: Shape, q: string): Kind | null => {
  const [key] = keysOf(q);
  return key === undefined || key === '' ? null : (kinds.find(({ id }) => keysOf(id)[0] === key) ?? null);
};

const joined = (sentences: readonly (string | null)[]): string | null => {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : said.join(' ');
};

function answer(hits: SearchAnswer['hits'], limit: number, note: string | null): Answer<SearchAnswer> {
  const shown = hits.slice(0, limit);
  const data = { hits: shown, didYouMean: [], note };
  const meta = page(data, { shown: shown.length, total: hits.length, limit, next: null });
  return { ...meta, meta: { ...meta.meta, truncated: hits.length > shown.length } };
}

const sizesOf = ({ schema }: Shape): Sizes => ({
  of: (label) => schema.labels.find(({ name }) => name === label)?.count ?? 0,
  all: schema.nodes,
});

const coveredKinds = (shape: Shape, of: Kind | null, covered: ReadonlySet<string>): readonly Kind[] =>
  shape.kinds.filter((kind) => kind.label !== null && covered.has(kind.label) && (of === null || kind === of));

const ofKind =
  (kind: Kind | null) =>
  ({ node }: Item): boolean =>
    kind === null || (kind.label === null ? node.labels.length === 0 : node.labels.includes(kind.label));

/** What stands before the number, and the number. */
const NUMBERED = /^(.*?)\s*#(\d{1,15})$/s;

/** "Thing #12" is the node of this number where it is a Thing; a number alone is any node. */
function bearsLabel({ node: { labels } }: Item, q: string): boolean {
  const [label] = keysOf(NUMBERED.exec(q.trim())?.[1] ?? '');
  if (label === undefined || label === '') return true;
  return (labels.length === 0 ? ['Node'] : labels).some((each) => keysOf(each)[0] === label);
}

/** Whoever pastes an id of Neo4j's or of ours means that node. */
async function byIdentity(db: Foreign, q: string): Promise<string[]> {
  if (/^\d+:[0-9a-f-]{36}:\d+$/.test(q)) return [q];
  const number = NUMBERED.exec(q)?.[2];
  if (number !== undefined) return byNumber(db, number);
  return [...(await elementIdsOf(db, [q])).values()];
}

/** What has no text of its own is called by its label and Neo4j's number, such as "Thing #12"; all nodes of a database share the rest of the id. */
async function byNumber(db: Foreign, number: string): Promise<string[]> {
  const [kind] = db.shape.kinds;
  const [any] = kind === undefined ? [] : await bestOf(db, kind, 1);
  return any === undefined ? [] : [any.elementId.replace(/\d+$/, number)];
}

interface Probed {
  readonly found: readonly string[];
  readonly asked: readonly Probe[];
  /** What took too long. */
  readonly late: readonly Probe[];
  /** What the server refused. */
  readonly failed: readonly Probe[];
}

/** One question that takes too long or is refused does not take the others along. */
async function runAll({ hasty }: Foreign, probes: readonly Probe[]): Promise<Probed> {
  const late: Probe[] = [];
  const failed: Probe[] = [];
  const run = async (probe: Probe): Promise<readonly Row[]> => {
    try {
      return await hasty(probe.id, probe.params, probe.names);
    } catch (error) {
      if (!(error instanceof CorridorError) || error.code === 'database-unavailable') throw error;
      (error.code === 'timeout' ? late : failed).push(probe);
      return [];
    }
  };
  const rows = await Promise.all(probes.map(run));
  const found = rows.flat().map((row) => words(row, 'elementId'));
  return { found, asked: probes, late, failed };
}

function noteOf(indexed: Probed, scanned: Probed, cut: readonly string[], scans: readonly Probe[]): string | null {
  const late = [...indexed.late, ...scanned.late].map(({ told }) => told);
  const failed = indexed.failed.map(({ told }) => told);
  const looked = scans.map(({ told }) => told);
  const sentences = [
    indexed.asked.length > 0 ? `Asked: ${shortList(indexed.asked.map(({ told }) => told))}.` : null,
    looked.length > 0 ? `Looked through without an index: ${shortList(looked)}.` : null,
    cut.length > 0
      ? `Only the first ${plural(MOST_SCANNED, 'node')} could be looked through, so ${shortList(cut)} may hold more; an index on their text would find all.`
      : null,
    late.length > 0 ? `${shortList(late)} took too long and may hold more.` : null,
    failed.length > 0 ? `The server did not answer for ${shortList(failed)}.` : null,
  ];
  // Whole answers from indexes alone need no words.
  const plain = cut.length + late.length + failed.length + looked.length === 0;
  return plain ? null : joined(sentences);
}

const MOST_TOLD = 5;
const shortList = (items: readonly string[]): string =>
  items.length <= MOST_TOLD ? listed(items) : `${items.slice(0, MOST_TOLD).join(', ')} and ${items.length - MOST_TOLD} more`;

/** Without words: the best connected of a kind, or of each. */
async function listKind(db: Foreign, of: Kind | null, limit: number): Promise<Answer<SearchAnswer>> {
  return answer(await bestHits(db, of === null ? db.shape.kinds.slice(0, MOST_TOLD) : [of], limit), limit, null);
}

async function bestHits(db: Foreign, kinds: readonly Kind[], limit: number): Promise<SearchAnswer['hits']> {
  const best = (await Promise.all(kinds.map((kind) => bestOf(db, kind, limit + 1)))).flat();
  const sorted = best.sort((a, b) => b.degree - a.degree).map(({ elementId }) => elementId);
  const items = await readNodes(db, sorted.slice(0, limit + 1));
  const hits = sorted.flatMap((elementId) => items.get(elementId) ?? []).map((item) => toHit(db.shape, item, 'text', null));
  return [...new Map(hits.map((hit) => [hit.node.id, hit])).values()];
}
