import { foldName } from '../../cypher/model/index.ts';
import type { NamedThing, SearchAnswer, SearchHit } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { type Answer, page } from './answer.ts';
import { lineOf } from './line.ts';
import { type Candidate, keysOf, type Ranked, rank } from './rank.ts';
import { nodeIn, toNamed } from './things.ts';
import { suggest, textForAll, textForAny, textForSimilar } from './tokens.ts';
import { count, map, text, texts } from './values.ts';
import { checkKind } from './vocabulary.ts';

export interface SearchQuestion {
  readonly q: string;
  readonly kind?: string | undefined;
  readonly limit: number;
}

/** So many candidates are ranked from each index; people look at twenty. */
const CANDIDATES = 300;

interface Found extends Candidate {
  readonly row: Row;
}

function toFound(row: Row): Found {
  const node = map(row, 'node') ?? {};
  const abbreviation = text(node, 'abbreviation');
  return {
    id: text(node, 'id') ?? '',
    name: text(node, 'name') ?? '',
    aliases: [...(abbreviation === null ? [] : [abbreviation]), ...texts(node, 'aliases')],
    degree: count(node, 'degree'),
    otherTopic: text(node, 'topic') === 'other-policing',
    row,
  };
}

/** Entities by name, alias or abbreviation, in any script and with any apostrophe; without words the best connected of the kind. */
export async function search(ask: Ask, { q, kind, limit }: SearchQuestion): Promise<Answer<SearchAnswer>> {
  checkKind(kind);
  if (foldName(q) === '') return q.trim() === '' ? listKind(ask, kind, limit) : nothing(limit, []);
  const found = await candidates(ask, q, kind ?? null);
  if (found.length === 0) return nothing(limit, await similarNames(ask, q));
  const ranked = rank(q, found);
  const hits = await toHits(ask, ranked.slice(0, limit));
  const total = found.length < CANDIDATES ? found.length : null;
  const more = ranked.length > limit;
  const answer = page({ hits, didYouMean: [], note: null }, { shown: hits.length, total, limit, next: null });
  return { ...answer, meta: { ...answer.meta, truncated: more || total === null } };
}

const nothing = (limit: number, didYouMean: string[]): Answer<SearchAnswer> =>
  page({ hits: [], didYouMean, note: null }, { shown: 0, total: 0, limit, next: null });

async function candidates(ask: Ask, q: string, kind: string | null): Promise<Found[]> {
  const byText = (expression: string | null) =>
    expression === null ? [] : ask('search-by-text', { text: expression, kind, limit: CANDIDATES });
  const [byWords, ...byKey] = await Promise.all([
    byText(textForAll(q)),
    ...keysOf(q).map((key) => ask('search-by-key', { key, kind, limit: CANDIDATES })),
  ]);
  const first = merge([...byKey.flat(), ...byWords]);
  return first.length > 0 ? first : merge(await byText(textForAny(q)));
}

function merge(rows: readonly Row[]): Found[] {
  const byId = new Map<string, Found>();
  for (const found of rows.map(toFound)) if (!byId.has(found.id)) byId.set(found.id, found);
  return [...byId.values()];
}

async function similarNames(ask: Ask, q: string): Promise<string[]> {
  const expression = textForSimilar(q);
  if (expression === null) return [];
  const rows = await ask('search-by-text', { text: expression, kind: null, limit: CANDIDATES });
  return suggest(
    q,
    rows.map(toFound).flatMap((found) => [found.name, ...found.aliases]),
  );
}

async function listKind(ask: Ask, kind: string | undefined, limit: number): Promise<Answer<SearchAnswer>> {
  const rows = await ask('search-by-kind', { kind: kind ?? null, limit: limit + 1 });
  const shown = rows.slice(0, limit).map(toFound);
  const hits = await toHits(
    ask,
    shown.map((candidate) => ({ candidate, match: 'text', alias: null })),
  );
  const answer = page({ hits, didYouMean: [], note: null }, { shown: hits.length, total: null, limit, next: null });
  return { ...answer, meta: { ...answer.meta, truncated: rows.length > limit } };
}

async function toHits(ask: Ask, ranked: readonly Ranked<Found>[]): Promise<SearchHit[]> {
  const confusable = (row: Row) => texts(map(row, 'node') ?? {}, 'notToBeConfusedWith');
  const names = await readNames(
    ask,
    ranked.flatMap(({ candidate }) => confusable(candidate.row)),
  );
  return ranked.map(({ candidate, match, alias }) => {
    const node = nodeIn(candidate.row);
    return {
      node,
      match,
      alias,
      line: lineOf(node, candidate.aliases),
      notToBeConfusedWith: confusable(candidate.row).flatMap((id) => names.get(id) ?? []),
    };
  });
}

/** What entities are called, by id. */
export async function readNames(ask: Ask, ids: readonly string[]): Promise<Map<string, NamedThing>> {
  if (ids.length === 0) return new Map();
  const rows = await ask('search-named', { ids: [...new Set(ids)] });
  const named = rows.map((row) => toNamed(map(row, 'named') ?? {}));
  return new Map(named.flatMap((thing) => (thing.id === null ? [] : [[thing.id, thing]])));
}
