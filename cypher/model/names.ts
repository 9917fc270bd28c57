/**
 * One fold for names, used when they are stored and when they are sought, so that Đurić, Djuric, Duric and Ђурић, or dell’Ndrangheta and
 * 'ndrangheta, find each other. Cyrillic by the official tables of Serbian (Vuk's and Gaj's letters) and Macedonian (Rulebook for travel
 * documents: ѓ gj, ќ kj, ѕ dz).
 */

// biome-ignore format: the table reads as the alphabet
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', ѓ: 'gj', е: 'e', ж: 'ž', з: 'z', ѕ: 'dz', и: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj',
  м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ć', ќ: 'kj', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š', ѐ: 'e', ѝ: 'i',
};

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' };

const APOSTROPHES = /['’‘‛`´ʼʹʻ′＇]/gu;
const JOINERS = /[-‐‑‒–./]/gu;
const MARKS = /\p{M}+/gu;
const NOT_NAME = /[^\p{L}\p{N}]+/gu;

interface Choice {
  readonly apostrophe: '' | ' ';
  readonly joiner: '' | ' ';
  readonly dj: 'dj' | 'd';
}

function fold(text: string, choice: Choice): string {
  // Cyrillic first: decomposition would take ѓ, ќ and й apart before the table could know them.
  let latin = '';
  for (const letter of text.normalize('NFC').toLowerCase()) latin += CYRILLIC[letter] ?? LETTERS[letter] ?? letter;
  return latin
    .replace(APOSTROPHES, choice.apostrophe)
    .replace(JOINERS, choice.joiner)
    .replaceAll('đ', choice.dj)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(NOT_NAME, ' ')
    .trim();
}

/** The name as it is compared exactly and by prefix: apostrophes removed, đ as dj, other punctuation as one space, no diacritics, lower case. */
export const foldName = (text: string): string => fold(text, { apostrophe: '', joiner: ' ', dj: 'dj' });

/** Every folded spelling of one name, `foldName` first: apostrophes removed and as a space, hyphens, dots and slashes likewise (J-CAT, JCAT), đ as dj and as d. */
export function foldVariants(text: string): string[] {
  const variants = new Set([foldName(text)]);
  for (const dj of ['dj', 'd'] as const)
    for (const apostrophe of ['', ' '] as const)
      for (const joiner of [' ', ''] as const) variants.add(fold(text, { apostrophe, joiner, dj }));
  variants.delete('');
  return [...variants];
}

/** Keys of the full-text index: every folded spelling of the names given (name, aliases, abbreviation), without repeats, in order. */
export const nameKeys = (names: readonly (string | null)[]): string[] => [
  ...new Set(names.flatMap((name) => (name === null ? [] : foldVariants(name)))),
];
