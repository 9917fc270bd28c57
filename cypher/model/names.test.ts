import { describe, expect, it } from 'vitest';
import { foldName, foldVariants, nameKeys } from './names.ts';

describe('one fold for names', () => {
  it.each([
    ["any apostrophe or none: '", "'Ndrangheta", 'ndrangheta'],
    ['any apostrophe or none: ’', '’Ndrangheta', 'ndrangheta'],
    ['any apostrophe or none: ‘', '‘Ndrangheta', 'ndrangheta'],
    ['any apostrophe or none: `', '`Ndrangheta', 'ndrangheta'],
    ['any apostrophe or none: none', 'Ndrangheta', 'ndrangheta'],
    ['diacritics go', 'Škaljarski klan, Černič', 'skaljarski klan cernic'],
    ['decomposed letters are the same letters', 'S\u030Ckaljari', 'skaljari'],
    ['đ is dj', 'Đurić', 'djuric'],
    ['Serbian Cyrillic', 'Ђурић', 'djuric'],
    ['Serbian digraph letters', 'Његош, Љубица и Џефри', 'njegos ljubica i dzefri'],
    ['Serbian Cyrillic keeps its other letters', 'Жика Чворовић, Шабац, Ћуприја', 'zika cvorovic sabac cuprija'],
    ['Macedonian Cyrillic', 'Ѓорѓи Ќосев, Ѕвездан', 'gjorgji kjosev dzvezdan'],
    ['Albanian', 'Çështja në Durrës', 'ceshtja ne durres'],
    ['letters that do not decompose', 'Łódź, Ærø, Straße, Iğdır', 'lodz aero strasse igdir'],
    ['punctuation is a space', 'I-24/7 (INTERPOL)', 'i 24 7 interpol'],
    ['angle quotes of described names go', '‹network in Ecuador›', 'network in ecuador'],
    ['nothing is left of punctuation', '—‹›', ''],
  ])('%s', (_rule, text, folded) => expect(foldName(text)).toBe(folded));

  it('is stable: a folded name folds to itself', () => {
    for (const text of ['Đurić', 'Ѓорѓи', "dell'Ndrangheta", 'I-24/7']) expect(foldName(foldName(text))).toBe(foldName(text));
  });
});

describe('the spellings of one name', () => {
  it('an apostrophe is removed and is a space', () =>
    expect(foldVariants('dell’Ndrangheta')).toEqual(['dellndrangheta', 'dell ndrangheta']));
  it('đ is dj and d, in both scripts', () => {
    expect(foldVariants('Đurić')).toEqual(['djuric', 'duric']);
    expect(foldVariants('Ђурић')).toEqual(['djuric', 'duric']);
  });
  it('a hyphen, dot or slash is a space and nothing', () => {
    expect(foldVariants('J-CAT')).toEqual(['j cat', 'jcat']);
    expect(foldVariants('I-24/7')).toEqual(['i 24 7', 'i247']);
  });
  it('a plain name has one', () => expect(foldVariants('Sky ECC')).toEqual(['sky ecc']));
});

it('the keys of an entity are those of its name, aliases and abbreviation, each once', () =>
  expect(nameKeys(['Joint Cybercrime Action Taskforce', 'J-CAT', null, 'JCAT'])).toEqual([
    'joint cybercrime action taskforce',
    'j cat',
    'jcat',
  ]));
