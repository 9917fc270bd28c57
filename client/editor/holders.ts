import { unquoted } from './backticks.ts';
import { readText } from './reading.ts';

// Whose property is being written: the labels or types that the text gives the variable before the dot, or the pattern around the cursor.
// Read from the words alone, so that it holds for a text that is not finished and never lags behind the keys.

const NAME = '(?:[\\p{L}_][\\p{L}\\p{N}_]*|`(?:[^`]|``)+`)';
const WORD = new RegExp(NAME, 'gu');
/** `Person|Network`, `Person&!Agency`, as far as it goes. */
const NAMES = `(?:\\s*[!(]*\\s*${NAME}[\\s)]*[|&:]?)+`;
/** What ends a label expression though it looks like a name of it. */
const CLAUSE = /\b(?:WHERE|AND|OR|XOR|NOT|RETURN|WITH|MATCH|OPTIONAL|ORDER|LIMIT|SKIP|UNION|CALL|UNWIND)\b[\s\S]*$/iu;
const MEMBER = new RegExp(`(?<![\\p{L}\\p{N}_.])(${NAME})\\s*\\.\\s*(?:[\\p{L}\\p{N}_]*|\`[^\`]*)$`, 'u');
const PROJECTED = new RegExp(`(?<![\\p{L}\\p{N}_:|&!]\\s*)(${NAME})\\s*$`, 'u');
const PATTERN = new RegExp(`[([]\\s*(?:${NAME})?\\s*:(${NAMES})$`, 'u');

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** The text with blanks for what stands in strings and comments: offsets stay. */
function spoken(text: string): string {
  let plain = text;
  for (const { from, to, type } of readText(text).tokens)
    if (type === 'comment' || type === 'stringLiteral')
      plain = plain.slice(0, from) + text.slice(from, to).replaceAll(/\S/g, ' ') + plain.slice(to);
  return plain;
}

/** Names of a label expression; what it excludes is none. */
const namesOf = (expression: string): string[] =>
  [...expression.replace(CLAUSE, '').matchAll(WORD)]
    .filter(({ index }) => expression[index - 1] !== '!')
    .map(([name]) => unquoted(name));

/** Labels or types that the text gives a variable, also under an earlier name: `WITH n AS m`. */
function labelsOf(text: string, variable: string, seen: readonly string[] = []): string[] {
  if (seen.includes(variable)) return [];
  const own = escaped(variable);
  const given = new RegExp(`(?:[([]\\s*|\\b(?:WHERE|AND|OR|XOR)\\s+)${own}\\s*:(${NAMES})`, 'giu');
  const named = new RegExp(`(?<![\\p{L}\\p{N}_.])(${NAME})\\s+AS\\s+${own}(?![\\p{L}\\p{N}_])`, 'giu');
  return [
    ...[...text.matchAll(given)].flatMap(([, names = '']) => namesOf(names)),
    ...[...text.matchAll(named)].flatMap(([, earlier = '']) => labelsOf(text, earlier, [...seen, variable])),
  ];
}

/** Where the brace stands that is open at the end of a text; −1 where none is. */
function openBrace(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (letter === '}') depth += 1;
    else if (letter === '{' && depth === 0) return at;
    else if (letter === '{') depth -= 1;
  }
  return -1;
}

/** Labels or relationship types whose properties may be meant at `at`; none where the text does not say. */
export function holdersAt(text: string, at: number): readonly string[] {
  const plain = spoken(text);
  const before = plain.slice(0, at);
  const variable = MEMBER.exec(before)?.[1];
  if (variable !== undefined) return labelsOf(plain, variable);
  const brace = openBrace(before);
  if (brace < 0) return [];
  const outside = before.slice(0, brace);
  const pattern = PATTERN.exec(outside)?.[1];
  if (pattern !== undefined) return namesOf(pattern);
  const projected = PROJECTED.exec(outside)?.[1];
  return projected === undefined ? [] : labelsOf(plain, projected);
}
