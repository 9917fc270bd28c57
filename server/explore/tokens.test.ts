import { expect, test } from 'vitest';
import { suggest, textForAll, textForAny, textForSimilar } from './tokens.ts';

test.each(['(', '"x', 'foo/bar', 'a AND', '[1 TO', 'x~9', 'a:b', '*', '\\', '{!}', '^2'])(
  '%s reaches the full-text parser harmless',
  (query) => {
    const text = textForAll(query) ?? '';
    expect(text.replaceAll(/\((\w+) OR \1\*\)/g, '').replaceAll(/ AND | OR |[()]/g, '')).toBe('');
  },
);

test('every word counts, as a beginning', () => expect(textForAll('Gulf Cl')).toBe('((gulf OR gulf*) AND (cl OR cl*))'));

test('nothing but signs is nothing to look for', () => {
  expect(textForAll('?!')).toBeNull();
  expect(textForAny('a b')).toBeNull();
  expect(textForSimilar('--')).toBeNull();
});

test('an elided article does not hide the name', () => expect(textForAny("dell'Ndrangheta")).toContain('ndrangheta*'));

test('the likest names are suggested, unlike ones are not', () => {
  expect(suggest('ndrangetta', ['Gulf Clan', '’Ndrangheta', 'Sky ECC'])).toEqual(['’Ndrangheta']);
});
