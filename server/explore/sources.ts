import type { SourceAnswer, SourceLinesAnswer, SourcesAnswer } from '../contract/index.ts';
import type { Ask } from '../db/index.ts';
import { type Answer, page, whole } from './answer.ts';
import { keysOf, readClaims, toSource } from './claims.ts';
import { cursorAt, offsetOf } from './cursor.ts';
import { BadQuestion, NotFound } from './errors.ts';
import { linesOf, type ReadLines } from './lines.ts';
import { count, map, words } from './values.ts';

const MOST_SOURCES = 5000;
const MOST_PARTS = 2000;

/** All sources with their evaluation, and how much rests on each. */
export async function sources(ask: Ask): Promise<Answer<SourcesAnswer>> {
  const [rows, introduced] = await Promise.all([ask('sources', { limit: MOST_SOURCES + 1 }), ask('sources-introduced')]);
  const entities = new Map(introduced.map((row) => [words(row, 'key'), count(row, 'entities')]));
  const listed = rows.slice(0, MOST_SOURCES).map((row) => {
    const source = toSource(map(row, 'source') ?? {});
    return { ...source, claims: count(row, 'claims'), entities: entities.get(source.id) ?? 0 };
  });
  const total = rows.length > MOST_SOURCES ? null : listed.length;
  const answer = page({ sources: listed }, { shown: listed.length, total, limit: MOST_SOURCES, next: null });
  return { ...answer, meta: { ...answer.meta, truncated: total === null } };
}

/** One source with its claims in the order of their rows, and the sources that are parts of it. Throws NotFound. */
export async function source(
  ask: Ask,
  id: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Answer<SourceAnswer>> {
  const offset = offsetOf(cursor);
  const [rows, keyRows] = await Promise.all([
    ask('source', { id, limit: MOST_PARTS }),
    ask('source-claims', { id, offset, limit }),
  ]);
  const [itself, ...parts] = rows.map((row) => toSource(map(row, 'source') ?? {}));
  if (itself === undefined) throw new NotFound('source', id);
  const claims = await readClaims(ask, keysOf(keyRows));
  const total = keyRows[0] === undefined ? null : count(keyRows[0], 'total');
  const end = offset + claims.length;
  const next = total !== null && end < total ? cursorAt(end) : null;
  return page({ source: itself, claims, parts }, { shown: claims.length, total, limit, next });
}

/** The cited lines, where the owner of the document has put it beside Corridor; else why not. Throws NotFound and BadQuestion. */
export async function sourceLines(
  ask: Ask,
  readLines: ReadLines,
  id: string,
  locator: string,
): Promise<Answer<SourceLinesAnswer>> {
  const row = (await ask('source', { id, limit: 1 }))[0];
  if (row === undefined) throw new NotFound('source', id);
  const range = linesOf(locator);
  if (range === null) throw new BadQuestion(`"${locator}" names no lines.`, 'A locator such as L90 or L84-L92.');
  const { sha256 } = toSource(map(row, 'source') ?? {});
  if (sha256 === null) return whole(unavailable('No file is recorded for this source.'), 0);
  const all = await readLines(sha256);
  if (all === null)
    return whole(unavailable('The document is not in the folder CORRIDOR_SOURCES, or is another version of it.'), 0);
  const lines = all.slice(range.first - 1, range.last).map((text, at) => ({ line: range.first + at, text }));
  return whole({ available: true, reason: null, lines }, lines.length);
}

const unavailable = (reason: string): SourceLinesAnswer => ({ available: false, reason, lines: [] });
