// Neo4j's parser names all that could have stood where it stopped, some thirty keywords: they are shortened, and the one that was meant is named.

import { mistakesBetween } from '../contract/index.ts';

/** Alternatives that a message lists before it is cut. */
const MOST_EXPECTED = 5;
/** Longer than any keyword with its mistakes. */
const LONGEST_WORD = 20;
const SENTENCE = /^(Invalid input '([\s\S]*)': expected )([^\n]+)$/;
/** A keyword or sign in quotes, which may be a comma; or words such as `a graph pattern`. */
const ALTERNATIVE = /'[^']+'|<\w+>|\b(?!or\b)[a-z][^',]*?(?=, | or |$)/g;
const BETWEEN = /^(?:, | or )$/;

interface Unexpected {
  readonly start: string;
  /** What stands there; empty at the end of the text. */
  readonly written: string;
  /** As Neo4j writes them, e.g. `'ORDER BY'` or `an expression`. */
  readonly expected: readonly string[];
}

/** A syntax error, without its place, in its parts; null when it is another sentence. */
function unexpectedIn(message: string): Unexpected | null {
  const [, start, written, list] = SENTENCE.exec(message) ?? [];
  if (start === undefined || written === undefined || list === undefined) return null;
  const expected = list.match(ALTERNATIVE) ?? [];
  const between = list.split(ALTERNATIVE).slice(1, -1);
  return between.every((part) => BETWEEN.test(part)) ? { start, written, expected } : null;
}

/** The message with a list of at most six; where nothing is written any more, that is what is wrong. */
export function shortened(message: string): string {
  const found = unexpectedIn(message);
  if (found === null) return message;
  const { expected } = found;
  const start = found.written === '' ? 'The statement ends too soon: expected ' : found.start;
  if (expected.length <= MOST_EXPECTED) return `${start}${message.slice(found.start.length)}`;
  return `${start}${expected.slice(0, MOST_EXPECTED).join(', ')} or one of ${expected.length - MOST_EXPECTED} others`;
}

/** `Did you mean RETURN?` where what is written is nearly one of the expected keywords. */
export function meantIn(message: string): string | null {
  const found = unexpectedIn(message);
  if (found === null || found.written.length < 2 || found.written.length > LONGEST_WORD) return null;
  const written = found.written.toUpperCase();
  const near = found.expected
    .map((each) => each.replaceAll("'", ''))
    .map((keyword) => ({ keyword, distance: distanceTo(keyword, written) }))
    .filter(({ keyword, distance }) => distance > 0 && distance <= mistakesIn(keyword));
  const least = Math.min(...near.map(({ distance }) => distance));
  const nearest = near.filter(({ distance }) => distance === least).map(({ keyword }) => keyword);
  // People rarely mistake the first letter: DSC is DESC, not ASC.
  const sameStart = nearest.filter((keyword) => keyword[0] === written[0]);
  const meant = (sameStart.length > 0 ? sameStart : nearest).slice(0, 2);
  return meant.length === 0 ? null : `Did you mean ${meant.join(' or ')}?`;
}

/** In a short word, two mistakes make another word. */
const mistakesIn = (keyword: string): number => (firstWord(keyword).length <= 4 ? 1 : 2);

const firstWord = (keyword: string): string => keyword.split(' ')[0] ?? keyword;

/** The parser stops at one word: of a keyword of several, the first. Words such as `a graph pattern` are no keywords. */
const distanceTo = (keyword: string, written: string): number =>
  /^[A-Z]{2,}/.test(keyword) ? mistakesBetween(firstWord(keyword), written) : Number.POSITIVE_INFINITY;
