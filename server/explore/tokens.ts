import { foldName, foldVariants } from '../../cypher/model/index.ts';
import { keysOf } from './rank.ts';

// What people type never reaches the full-text parser as it is: folding leaves only letters, digits and single spaces, so brackets, quotes,
// slashes and operators cannot throw or mean anything.

const wordsOf = (key: string): string[] => key.split(' ').filter((word) => word !== '');

const allOf = (key: string): string =>
  wordsOf(key)
    .map((word) => `(${word} OR ${word}*)`)
    .join(' AND ');

/** Every word, each as a beginning, in any spelling of the query. null when nothing is left to look for. */
export function textForAll(query: string): string | null {
  const spellings = [...new Set(keysOf(query).map(allOf))].filter((text) => text !== '');
  return spellings.length === 0 ? null : spellings.map((text) => `(${text})`).join(' OR ');
}

const MIN_WORD = 3;

/** Any of the longer words, with apostrophes as spaces, so that dell’Ndrangheta finds 'Ndrangheta. */
export function textForAny(query: string): string | null {
  const all = new Set(
    foldVariants(query)
      .flatMap(wordsOf)
      .filter((word) => word.length >= MIN_WORD),
  );
  return all.size === 0 ? null : [...all].map((word) => `${word} OR ${word}*`).join(' OR ');
}

/** Words that may be misspelt: up to two letters differ, one in short words. */
export function textForSimilar(query: string): string | null {
  const all = wordsOf(foldName(query)).filter((word) => word.length >= MIN_WORD);
  return all.length === 0 ? null : all.map((word) => `${word}~${word.length > 5 ? 2 : 1}`).join(' OR ');
}

const trigrams = (key: string): Set<string> => {
  const padded = `  ${key} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
};

/** Share of common trigrams (Dice), 0 to 1. */
export function similarity(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  const common = [...left].filter((gram) => right.has(gram)).length;
  return (2 * common) / (left.size + right.size);
}

const ALIKE = 0.35;

/** Names without those that are spelt otherwise only by signs, accents or case; the first spelling stays. */
export function distinctNames(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = foldName(name).replaceAll(' ', '');
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

/** The names most like the query, best first, at most three. */
export function suggest(query: string, names: readonly string[]): string[] {
  const key = foldName(query);
  return distinctNames(names)
    .map((name) => ({ name, likeness: similarity(key, foldName(name)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
