import type { Names, Params } from '../db/index.ts';
import type { Kind, Shape } from './shape.ts';

// Which questions a search asks: what has an index is asked by it; only labels without any are looked through, and only so far.

export interface Probe {
  readonly id:
    | 'foreign-search-fulltext'
    | 'foreign-search-prefix'
    | 'foreign-search-contains'
    | 'foreign-search-number'
    | 'foreign-search-scan';
  readonly params: Params;
  readonly names?: Names;
  /** What is asked, in words. */
  readonly told: string;
}

export interface Plan {
  readonly probes: readonly Probe[];
  /** Labels whose names an index answers for. */
  readonly covered: ReadonlySet<string>;
}

const CANDIDATES = 200;
const MOST_INDEXES = 24;
/** Entries of an index that begin so: the shortest of these are taken. */
const MOST_ENTRIES = 5_000;

/** Spellings in which a case-sensitive index may hold what was typed. */
export function spellingsOf(query: string): string[] {
  const text = query.trim();
  const lower = text.toLowerCase();
  const first = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const titled = lower.replaceAll(
    /(^|[\s-])(\p{L})/gu,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  );
  return [...new Set([text, lower, text.toUpperCase(), first, titled])];
}

/** Text for a full-text index of any analyser: all words, each as a beginning, or the phrase. Only letters and digits reach the parser as they are. */
export function fulltextOf(query: string): string {
  const words = query.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const phrase = `"${query.trim().replaceAll(/["\\]/g, '\\$&')}"`;
  if (words.length === 0) return phrase;
  const folded = words.map((word) => word.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
  const all = (some: readonly string[]) => some.map((word) => `(${word} OR ${word}*)`).join(' AND ');
  return [...new Set([all(words), all(folded)])]
    .map((text) => `(${text})`)
    .concat(phrase)
    .join(' OR ');
}

export const isNumber = (query: string): boolean => /^-?\d{1,18}$/.test(query.trim());

/** Questions to the indexes of the database, or of one kind. */
export function planIndexes(shape: Shape, query: string, kind: Kind | null): Plan {
  const wanted = (label: string) => shape.byId.has(label) && (kind === null || kind.label === label);
  const indexes = shape.schema.indexes.filter(({ entity, online, names }) => entity === 'node' && online && names.some(wanted));
  const fulltext = indexes.filter(({ type }) => type === 'FULLTEXT').map((index) => fulltextProbe(index.name, query));
  const single = indexes.flatMap(({ type, names: [label], properties: [property, ...more] }) =>
    label === undefined || property === undefined || more.length > 0 || (type !== 'RANGE' && type !== 'TEXT')
      ? []
      : [{ type, label, property, of: shape.byId.get(label) }],
  );
  const seeks = single.flatMap(({ type, label, property, of }) => [
    ...(of?.texts.includes(property) ? [textProbe(type === 'TEXT', label, property, query)] : []),
    ...(of?.integers.includes(property) && isNumber(query) ? [numberProbe(label, property, query)] : []),
  ]);
  const covered = new Set([
    ...indexes.filter(({ type }) => type === 'FULLTEXT').flatMap(({ names }) => names),
    // An index of numbers or codes does not answer for the names of a label.
    ...single.filter(({ property, of }) => of?.caption === property && of.texts.includes(property)).map(({ label }) => label),
  ]);
  return { probes: [...fulltext, ...seeks].slice(0, MOST_INDEXES), covered: withCompanions(shape, covered) };
}

/** A label that never stands without a covered one is covered too. */
function withCompanions({ sets }: Shape, covered: ReadonlySet<string>): ReadonlySet<string> {
  const isCovered = (labels: readonly string[]) => labels.some((label) => covered.has(label));
  const bare = new Set(sets.filter((labels) => !isCovered(labels)).flat());
  return new Set([
    ...covered,
    ...sets
      .filter(isCovered)
      .flat()
      .filter((label) => !bare.has(label)),
  ]);
}

const fulltextProbe = (index: string, query: string): Probe => ({
  id: 'foreign-search-fulltext',
  params: { index, text: fulltextOf(query), limit: CANDIDATES },
  told: `full-text index ${index}`,
});

const textProbe = (contains: boolean, label: string, property: string, query: string): Probe => ({
  id: contains ? 'foreign-search-contains' : 'foreign-search-prefix',
  params: { spellings: spellingsOf(query), most: MOST_ENTRIES, limit: CANDIDATES },
  names: { label: [label], property: [property] },
  told: `${contains ? 'parts' : 'beginnings'} of ${label}.${property}`,
});

const numberProbe = (label: string, property: string, query: string): Probe => ({
  id: 'foreign-search-number',
  params: { number: query.trim(), limit: CANDIDATES },
  names: { label: [label], property: [property] },
  told: `${label}.${property}`,
});

/** Nodes that one search looks through without an index. */
export const MOST_SCANNED = 200_000;
const MOST_LABELS = 30;
const MOST_KEYS = 12;

export interface ScanPlan {
  readonly probes: readonly Probe[];
  /** Labels of which not all nodes are looked at. */
  readonly cut: readonly string[];
}

export interface Sizes {
  /** Nodes of a label. */
  of(label: string): number;
  /** Nodes of any label and of none. */
  readonly all: number;
}

/** Looks through the labels given, small ones first, until the nodes that one search may look at are used up. */
export function planScans(kinds: readonly Kind[], sizes: Sizes, query: string): ScanPlan {
  const withText = kinds.filter((kind) => keysOf(kind, query).length > 0);
  if (withText.length > MOST_LABELS && sizes.all <= MOST_SCANNED)
    return { probes: [wholeProbe(withText, sizes, query)], cut: [] };
  const inOrder = [...withText].sort((a, b) => sizeOf(a, sizes) - sizeOf(b, sizes) || (a.id < b.id ? -1 : 1));
  const probes: Probe[] = [];
  const cut: string[] = [];
  let left = MOST_SCANNED;
  for (const kind of inOrder) {
    const size = sizeOf(kind, sizes);
    if (left <= 0 || probes.length >= MOST_LABELS) {
      cut.push(kind.id);
      continue;
    }
    const most = Math.min(size, left);
    if (most < size) cut.push(kind.id);
    probes.push(scanProbe(kind, most, query));
    left -= most;
  }
  return { probes, cut };
}

/** Nodes without a label have no place of their own: all are walked past. */
const sizeOf = ({ label }: Kind, sizes: Sizes): number => (label === null ? sizes.all : sizes.of(label));

/** A small database of many labels is looked through at once. */
function wholeProbe(kinds: readonly Kind[], { all }: Sizes, query: string): Probe {
  const keys = [...new Set(kinds.flatMap((kind) => keysOf(kind, query)))];
  const params = { keys, text: query.trim().toLowerCase(), most: all, limit: CANDIDATES };
  return { id: 'foreign-search-scan', params, names: { label: 'any' }, told: `all ${all.toLocaleString('en')} nodes` };
}

const keysOf = ({ captions, texts, integers }: Kind, query: string): string[] => {
  const keys = isNumber(query) ? [...texts, ...integers] : texts;
  return [...captions.filter((name) => keys.includes(name)), ...keys]
    .filter((name, at, all) => all.indexOf(name) === at)
    .slice(0, MOST_KEYS);
};

const scanProbe = (kind: Kind, most: number, query: string): Probe => ({
  id: 'foreign-search-scan',
  params: { keys: keysOf(kind, query), text: query.trim().toLowerCase(), most, limit: CANDIDATES },
  names: { label: kind.label === null ? 'any' : [kind.label] },
  told: kind.id,
});
