// A statement cut into words, as far as the guard needs it: no grammar, only what is a comment, a text, a name. It decides nothing alone: the
// plan of the server has the first word, and what is found here can only refuse more.

export interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'sign' | 'number';
  /** As written; names without their backticks. */
  readonly value: string;
  /** Where it begins and ends in what the user typed. */
  readonly start: number;
  readonly end: number;
}

interface Letters {
  readonly text: string;
  /** Place of each letter in what the user typed, and one more for the end. */
  readonly at: readonly number[];
}

/** `\u0041` is a letter wherever it stands, even where it begins or ends a text or a comment; after `\\` it is not. Tried on the server. */
function letters(typed: string): Letters {
  if (!typed.includes('\\u')) return { text: typed, at: Array.from({ length: typed.length + 1 }, (_, index) => index) };
  let text = '';
  const at: number[] = [];
  const units = /\\(?:u([0-9a-fA-F]{4})|[\s\S])|[\s\S]/g;
  for (const match of typed.matchAll(units)) {
    const [written, code] = match;
    const letter = code === undefined ? written : String.fromCharCode(Number.parseInt(code, 16));
    for (let index = 0; index < letter.length; index++) at.push(match.index + (code === undefined ? index : 0));
    text += letter;
  }
  at.push(typed.length);
  return { text, at };
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
export function tokensOf(typed: string): readonly Token[] {
  const { text, at } = letters(typed);
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const { kind, length } = readAt(text, index);
    const written = text.slice(index, index + length);
    if (kind !== null)
      tokens.push({
        kind,
        value: kind === 'name' ? written.slice(1).replace(/`$/, '').replaceAll('``', '`') : written,
        start: at[index] ?? 0,
        end: at[index + length] ?? typed.length,
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
