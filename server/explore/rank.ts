import { foldVariants } from '../../cypher/model/index.ts';

export type Match = 'exact' | 'prefix' | 'alias' | 'text';

/** What of an entity decides its place among the hits. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Aliases and abbreviation, as written. */
  readonly aliases: readonly string[];
  readonly degree: number;
  readonly otherTopic: boolean;
}

export interface Ranked<T extends Candidate> {
  readonly candidate: T;
  readonly match: Match;
  /** The alias that matched, when it was not the name. */
  readonly alias: string | null;
}

const ORDER: readonly Match[] = ['exact', 'prefix', 'alias', 'text'];

const ELIDED = /^\p{L}{1,5}['’‘`´](?=\p{L})/u;

/** Folded spellings of a query, with and without an elided article: who copies dell'Ndrangheta from a text means 'Ndrangheta. */
export const keysOf = (query: string): string[] => {
  const trimmed = query.trim();
  return [...new Set([trimmed, trimmed.replace(ELIDED, '')].flatMap(foldVariants))];
};

function matchOf(keys: readonly string[], candidate: Candidate): { match: Match; alias: string | null } {
  const spellings = foldVariants(candidate.name);
  if (spellings.some((spelling) => keys.includes(spelling))) return { match: 'exact', alias: null };
  const begins = (spelling: string) => keys.some((key) => spelling.startsWith(key));
  if (spellings.some(begins)) return { match: 'prefix', alias: null };
  const alias = candidate.aliases.find((name) => foldVariants(name).some(begins));
  return alias === undefined ? { match: 'text', alias: null } : { match: 'alias', alias };
}

/**
 * Hits in the order shown: the name itself, names that begin so, aliases and abbreviations, words anywhere; then the better connected; then
 * by id. Entities of other topics come after all others, whatever matched.
 */
export function rank<T extends Candidate>(query: string, candidates: readonly T[]): Ranked<T>[] {
  const keys = keysOf(query);
  return candidates
    .map((candidate) => ({ candidate, ...matchOf(keys, candidate) }))
    .sort(
      (a, b) =>
        Number(a.candidate.otherTopic) - Number(b.candidate.otherTopic) ||
        ORDER.indexOf(a.match) - ORDER.indexOf(b.match) ||
        b.candidate.degree - a.candidate.degree ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    );
}
