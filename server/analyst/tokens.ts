// A statement cut into words, as far as the guard needs it: no grammar, only what is a comment, a text, a name. It decides nothing alone: the
// plan of the server has the first word, and what is found here can only refuse more.

export interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'sign' | 'number';
  /** As written; names without their backticks. */
  readonly value: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

export interface Letters {
  /** What was typed, with a letter for each `\u0041`. Only this is sent. */
  readonly text: string;
  /** Where a letter of `text` stands in what the user typed. */
  place(index: number): number;
}

/**
 * `\u0041` is a letter wherever it stands, even where it begins or ends a text or a comment; after `\\` it is not. Neo4j 5.26 loses count of
 * them behind EXPLAIN: what it explains is then not what it runs. So they are replaced here, by its own rule, and it never sees one.
 */
export function lettersOf(typed: string): Letters {
  if (!typed.includes('\\u')) return { text: typed, place: (index) => index };
  let text = '';
  const at: number[] = [];
  const units = /\\(?:u([0-9a-fA-F]{4})|[\s\S])|[\s\S]/g;
  for (const match of typed.matchAll(units)) {
    const [written, code] = match;
    const letter = code === undefined ? written : String.fromCharCode(Number.parseInt(code, 16));
    for (let index = 0; index < letter.length; index++) at.push(match.index + (code === undefined ? index : 0));
    text += letter;
  }
  return { text, place: (index) => at[index] ?? typed.length };
}

const SPACE = /[\s\p{Cc}\p{Cf}]+/uy;
const COMMENT = /\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const TEXT = /'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/y;
const NAME = /`(?:``|[^`])*(?:`|$)/y;
const WORD = /[\p{L}\p{Nl}_\p{Pc}\p{Sc}][\p{L}\p{Nl}\p{Nd}_\p{Pc}\p{Sc}\p{Mn}\p{Mc}]*/uy;
const NUMBER = /\d[\w.]*/y;

const KINDS: readonly (readonly [Token['kind'] | null, RegExp])[] = [
  [null, SPACE],
  [null, COMMENT],
  ['text', TEXT],
  ['name', NAME],
  ['word', WORD],
  ['number', NUMBER],
];

/** The tokens of a statement, in order; spaces and comments are left out. Total: there is a reading of every text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const { kind, length } = readAt(text, index);
    const written = text.slice(index, index + length);
    if (kind !== null)
      tokens.push({
        kind,
        value: kind === 'name' ? written.slice(1).replace(/`$/, '').replaceAll('``', '`') : written,
        start: index,
        end: index + length,
      });
    index += length;
  }
  return tokens;
}

function readAt(text: string, index: number): { kind: Token['kind'] | null; length: number } {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = index;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) return { kind, length };
  }
  return { kind: 'sign', length: 1 };
}

/** Whether a token is this keyword. Keywords in backticks are names. */
export const isWord = (token: Token | undefined, word: string): boolean =>
  token?.kind === 'word' && token.value.toUpperCase() === word;

export const isSign = (token: Token | undefined, sign: string): boolean => token?.kind === 'sign' && token.value === sign;
