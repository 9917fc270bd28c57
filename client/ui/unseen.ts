// Signs that a text holds and nobody sees: they make two values that look alike differ, and some turn the order of letters round, so that
// `exe.pdf` is read where `fdp.exe` is written.

/**
 * Controls but tabs and line ends; signs of direction; blanks of no width. Not the joiners of emoji and of Persian and Indian letters: they
 * belong to how a word is written.
 */
const UNSEEN = /((?![\t\n]|\r\n)\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb])\1*/gu;

const NAMES: Readonly<Record<string, string>> = {
  '0000': 'null',
  '0007': 'bell',
  '0008': 'backspace',
  '000D': 'carriage return',
  '001B': 'escape',
  '0085': 'next line',
  '00AD': 'soft hyphen',
  '200B': 'zero width space',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '2029': 'paragraph separator',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of embedding or override',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'end of isolate',
  FEFF: 'zero width no-break space (byte order mark)',
};

export interface Piece {
  readonly text: string;
  /** Where it starts in the whole text. */
  readonly at: number;
  /** How an unseen sign is shown, e.g. `U+202E`, `U+0000 ×3`; null for what is seen. */
  readonly sign: string | null;
  /** What the sign is called; empty where it has no name here. */
  readonly name: string;
}

function signOf(text: string, at: number): Piece {
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { text, at, sign: `U+${code}${text.length > 1 ? ` ×${text.length}` : ''}`, name: NAMES[code] ?? '' };
}

/** A text in pieces, which together are the text: those that are read as they stand, and signs that are not seen. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  const seen = (to: number) => {
    if (to > last) pieces.push({ text: text.slice(last, to), at: last, sign: null, name: '' });
  };
  for (const { 0: found, index } of text.matchAll(UNSEEN)) {
    seen(index);
    pieces.push(signOf(found, index));
    last = index + found.length;
  }
  seen(text.length);
  return pieces;
}

/** Letters that a text takes when its signs are marked. */
export const shownLength = (text: string): number =>
  piecesOf(text).reduce((sum, { text: { length }, sign }) => sum + (sign === null ? length : sign.length), 0);

/** Whether a text holds nothing but blanks and line ends. */
export const isBlank = (text: string): boolean => text !== '' && text.trim() === '' && !/[\u2028\u2029\ufeff]/.test(text);
