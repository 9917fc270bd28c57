import { describe, expect, it } from 'vitest';
import { isBlank, piecesOf, shownLength } from './unseen.ts';

const shown = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.sign === null ? piece.text : `[${piece.sign}]`))
    .join('');

describe('signs that nobody sees', () => {
  it.each([
    ['safe\u202efdp.exe', 'safe[U+202E]fdp.exe'],
    ['a\u0000\u0000\u0000b\u0007', 'a[U+0000 ×3]b[U+0007]'],
    ['\ufeffzero\u200bwidth', '[U+FEFF]zero[U+200B]width'],
    ['tab\tline\nDOS\r\nMac\rend', 'tab\tline\nDOS\r\nMac[U+000D]end'],
    ['\u0085\u2028\u2029', '[U+0085][U+2028][U+2029]'],
    ['שלום עולם 👩‍👩‍👧 می‌خواهم', 'שלום עולם 👩‍👩‍👧 می‌خواهم'],
    ['', ''],
  ])('%j reads %j', (text, expected) => expect(shown(text)).toBe(expected));
  it('nothing is lost: the pieces are the text, each at its place', () => {
    const text = 'a\u202eb\u0000\u0000\ud800c\r\n\r';
    const pieces = piecesOf(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.every((piece) => text.startsWith(piece.text, piece.at))).toBe(true);
  });
  it('marks take room', () => expect(shownLength('a\u202eb')).toBe(8));
  it('those that deceive have a name', () => {
    expect(piecesOf('\u202e\u0001').map(({ name }) => name)).toEqual(['right-to-left override', '']);
  });
  it.each([
    ['', false],
    ['  \t\n\u00a0', true],
    [' a ', false],
    ['\ufeff', false],
    ['\u2028', false],
  ])('%j is blank: %s', (text, expected) => expect(isBlank(text)).toBe(expected));
});
