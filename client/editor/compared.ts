import { unquoted } from './backticks.ts';
import { labelsOf, NAME, openBrace, patternNames } from './holders.ts';
import type { Compared, Span } from './types.ts';

// Which property a parameter stands beside: `n.born > $x`, `$x IN n.tags`, `(n {born: $x})`. Only where the two meet plainly: a function, a sum
// or a part of the property may have another type than it.

const OPERATOR = '=~|<>|<=|>=|[<>=]|(?<![\\p{L}\\p{N}_])(?:IN|CONTAINS|(?:STARTS|ENDS)\\s+WITH)(?![\\p{L}\\p{N}_])';
const PROPERTY = `(?<![\\p{L}\\p{N}_.$]|[-+*/%^]\\s*|\\|\\|\\s*)(${NAME})\\s*\\.\\s*(${NAME})`;
const BEFORE = new RegExp(`${PROPERTY}\\s*(${OPERATOR})\\s*$`, 'iu');
const AFTER = new RegExp(`^\\s*(${OPERATOR})\\s*${PROPERTY}(?![\\p{L}\\p{N}_]|\\s*[-+*/%^.[(]|\\s*\\|\\|)`, 'iu');
const KEY = new RegExp(`[{,]\\s*(${NAME})\\s*:\\s*$`, 'u');
/** A map behind this is one of properties; behind `f(` or `n` in a list it is any map. */
const NODE = new RegExp(`(?:(?<![\\p{L}\\p{N}_])(?:MATCH|MERGE|CREATE)|[^\\p{L}\\p{N}_\`])\\s*\\(\\s*(${NAME})?\\s*$`, 'iu');
const LINK = new RegExp(`-\\s*\\[\\s*(${NAME})?\\s*$`, 'u');
/** Characters beside a parameter that are looked at. */
const NEAR = 400;

const asOf = (operator: string, parameterFirst: boolean): Compared['as'] => {
  if (/^(?:=~|[CSE])/i.test(operator)) return 'text';
  if (!/^IN$/i.test(operator)) return 'same';
  return parameterFirst ? 'member' : 'list';
};

/** Tells of parameters of a text without strings and comments what property each is compared with; null where it is none. */
export function comparisonsIn(plain: string): (parameter: Span) => Compared | null {
  const known = new Map<string, readonly string[]>();
  const holdersOf = (variable: string): readonly string[] => {
    const holders = known.get(variable) ?? labelsOf(plain, variable);
    known.set(variable, holders);
    return holders;
  };
  const keyed = (at: number, property: string): Compared | null => {
    const outside = plain.slice(0, Math.max(0, openBrace(plain.slice(0, at))));
    const named = patternNames(outside);
    if (named !== null) return { property, holders: named, as: 'same' };
    const pattern = NODE.exec(outside.slice(-NEAR)) ?? LINK.exec(outside.slice(-NEAR));
    if (pattern === null) return null;
    return { property, holders: pattern[1] === undefined ? [] : holdersOf(pattern[1]), as: 'same' };
  };
  return ({ from, to }) => {
    const [before, after] = [plain.slice(Math.max(0, from - NEAR), from), plain.slice(to, to + NEAR)];
    // A part of the parameter is compared, whose type is another.
    if (/^\s*[.[]/.test(after)) return null;
    const [, left, property, operator] = BEFORE.exec(before) ?? [];
    if (left !== undefined && property !== undefined && operator !== undefined)
      return { property: unquoted(property), holders: holdersOf(left), as: asOf(operator, false) };
    const [, sign, right, name] = AFTER.exec(after) ?? [];
    if (sign !== undefined && right !== undefined && name !== undefined)
      return { property: unquoted(name), holders: holdersOf(right), as: asOf(sign, true) };
    const key = KEY.exec(before)?.[1];
    return key === undefined ? null : keyed(from, unquoted(key));
  };
}
