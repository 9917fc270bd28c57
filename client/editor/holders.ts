import { unquoted } from './backticks.ts';

// Whose property is being written: the labels or types that the text gives the variable before the dot, or the pattern around the cursor.
// Read from the words alone, so that it holds for a text that is not finished and never lags behind the keys.

/** A name as it is written, in backticks or not. */
export const NAME = '(?:[\\p{L}_][\\p{L}\\p{N}_]*|`(?:[^`]|``)+`)';
const WORD = new RegExp(NAME, 'gu');
/** `Person|Network`, `Person&!Agency`. A sign between two names, never nothing: else a long name could be read in 2ⁿ ways, and the worker would hang. */
const NAMES = `[\\s!(]*${NAME}(?:[\\s)]*[|&:][\\s!(]*${NAME})*[\\s)]*`;
const MEMBER = new RegExp(`(?<![\\p{L}\\p{N}_.])(${NAME})\\s*\\.\\s*(?:[\\p{L}\\p{N}_]*|\`[^\`]*)$`, 'u');
const PROJECTED = new RegExp(`(?<![\\p{L}\\p{N}_.]|[:|&!]\\s*)(${NAME})\\s*$`, 'u');
const PATTERN = new RegExp(`[([]\\s*(?:${NAME}\\s*)?:(${NAMES})$`, 'u');

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Names of a label expression; what it excludes is none. */
const namesOf = (expression: string): string[] =>
  [...expression.matchAll(WORD)].filter(({ index }) => expression[index - 1] !== '!').map(([name]) => unquoted(name));

/** Labels or types that a text without strings and comments gives a variable, also under an earlier name: `WITH n AS m`. */
export function labelsOf(plain: string, variable: string): readonly string[] {
  const found: string[] = [];
  // Grows as earlier names are met, each of which is looked at once.
  const names = new Set([variable]);
  for (const name of names) {
    const own = escaped(name);
    const given = new RegExp(`(?:[([]\\s*|\\b(?:WHERE|AND|OR|XOR)\\s+)${own}\\s*:(${NAMES})`, 'giu');
    const named = new RegExp(`(?<![\\p{L}\\p{N}_.])(${NAME})\\s+AS\\s+${own}(?![\\p{L}\\p{N}_])`, 'giu');
    for (const [, expression = ''] of plain.matchAll(given)) found.push(...namesOf(expression));
    for (const [, earlier = ''] of plain.matchAll(named)) names.add(earlier);
  }
  return found;
}

/** Where the brace stands that is open at the end of a text; −1 where none is. */
export function openBrace(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (letter === '}') depth += 1;
    else if (letter === '{' && depth === 0) return at;
    else if (letter === '{') depth -= 1;
  }
  return -1;
}

/** Labels or types that the pattern around an open brace names; null where it names none. `outside`: all that stands before the brace. */
export function patternNames(outside: string): readonly string[] | null {
  const expression = PATTERN.exec(outside)?.[1];
  return expression === undefined ? null : namesOf(expression);
}

/** Labels or relationship types whose properties may be meant at `at` of a text without strings and comments; none where it does not say. */
export function holdersAt(plain: string, at: number): readonly string[] {
  const before = plain.slice(0, at);
  const variable = MEMBER.exec(before)?.[1];
  if (variable !== undefined) return labelsOf(plain, variable);
  const brace = openBrace(before);
  if (brace < 0) return [];
  const outside = before.slice(0, brace);
  const pattern = patternNames(outside);
  if (pattern !== null) return pattern;
  const projected = PROJECTED.exec(outside)?.[1];
  return projected === undefined ? [] : labelsOf(plain, projected);
}
