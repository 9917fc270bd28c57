import { describe, expect, it } from 'vitest';
import { cut, directionOf, lettersOf } from './script.ts';

describe('names in any script', () => {
  it.each([
    ['Ndrangheta', 'ltr'],
    ['شركة الميناء', 'rtl'],
    ['42 חברה', 'rtl'],
    ['☂ Größe', 'ltr'],
    ['12345', 'ltr'],
    ['', 'ltr'],
  ])('“%s” is written %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
  it('an emoji of several code points and an accented letter are one letter each', () => {
    expect(lettersOf('👩‍👩‍👧é🇩🇪')).toHaveLength(3);
  });
  it('cuts between letters, never within one', () => {
    expect(cut('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toBe('👩‍👩‍👧…');
    expect(cut('Port of Durrës', 8)).toBe('Port of…');
    expect(cut('Port', 8)).toBe('Port');
  });
  it('a text of a million letters is cut at once', () => {
    expect(cut('x'.repeat(1_000_000), 10)).toBe('xxxxxxxxx…');
  });
});
