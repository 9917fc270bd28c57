/** Kinds of words that a shown statement tells apart; they carry the editor's colours. */
export type WordKind = 'comment' | 'string' | 'parameter' | 'label' | 'function' | 'keyword' | 'number';

export interface Word {
  readonly text: string;
  readonly kind: WordKind | null;
}

const KEYWORDS =
  'MATCH|OPTIONAL|WHERE|RETURN|WITH|UNWIND|CALL|YIELD|UNION|ALL|ORDER|BY|SKIP|OFFSET|LIMIT|AS|AND|OR|XOR|NOT|IN|IS|NULL|TRUE|FALSE|DISTINCT|CASE|WHEN|THEN|ELSE|END|ASC|DESC|STARTS|ENDS|CONTAINS|EXISTS|COUNT|COLLECT|SHORTESTPATH|ALLSHORTESTPATHS|ANY|NONE|SINGLE|REDUCE|SHOW|FINISH';

// One alternative each, in the order of WordKind; what stands between them has no colour. For reading only: nothing is decided by this.
const WORDS = new RegExp(
  [
    String.raw`(\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))`,
    String.raw`('(?:\\[^]|[^'\\])*'?|"(?:\\[^]|[^"\\])*"?)`,
    '(\\$(?:`[^`]*`|[\\p{L}_][\\p{L}\\p{N}_]*))',
    '(?<=[:|&!])(`[^`]*`|[\\p{L}_][\\p{L}\\p{N}_]*)',
    String.raw`((?!(?:${KEYWORDS})\b)\b[\p{L}_][\p{L}\p{N}_.]*(?=\())`,
    String.raw`(\b(?:${KEYWORDS})\b)`,
    String.raw`(\b\d+(?:\.\d+)?\b)`,
  ].join('|'),
  'giu',
);

const KINDS: readonly WordKind[] = ['comment', 'string', 'parameter', 'label', 'function', 'keyword', 'number'];

/** A statement in pieces, which joined are the statement. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const match of text.matchAll(WORDS)) {
    if (match.index > at) words.push({ text: text.slice(at, match.index), kind: null });
    words.push({ text: match[0], kind: KINDS[match.slice(1).findIndex((group) => group !== undefined)] ?? null });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...words, { text: text.slice(at), kind: null }] : words;
}
