import { describe, expect, it } from 'vitest';
import { baseText, dateText, figureText, footnotesOf, nameOf, spanOfDays, spanText, supportText } from './words.ts';

describe('words for readers', () => {
  it.each([
    ['2021', '2021'],
    ['2021-03', 'March 2021'],
    ['2021-03-05', '5 March 2021'],
    ['spring', 'spring'],
  ])('a date is as precise as given: %s', (given, shown) => expect(dateText(given)).toBe(shown));

  it.each([
    ['2021', '2021', '2021'],
    ['2018', '2021-03', '2018 – March 2021'],
    ['2018', null, 'from 2018'],
    [null, '2018', 'until 2018'],
    [null, null, null],
  ])('a span %s to %s', (from, to, shown) => expect(spanText(from, to)).toBe(shown));

  it.each([
    ['2021-01-01', '2021-12-31', '2021'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-05-03', '2023-05-03', '3 May 2023'],
    ['2023-05-03', '2023-06-01', '3 May 2023 – 1 June 2023'],
    ['0001-01-01', '2021-03-31', 'until 31 March 2021'],
    ['2019-01-01', '9999-12-31', 'from 1 January 2019'],
    [null, null, null],
  ])('days %s to %s are told as precisely as they were given', (from, to, shown) => expect(spanOfDays(from, to)).toBe(shown));

  const figure = { value: '200', valueMax: null, unit: null, currency: null, qualifier: 'exactly' };
  it.each([
    [{}, '200'],
    [{ qualifier: 'more-than' }, 'more than 200'],
    [{ qualifier: 'more-than', unit: 'messages' }, 'more than 200 messages'],
    [{ value: '1105', unit: 'kg', qualifier: 'almost' }, 'almost 1,105 kg'],
    [{ value: '8.4', unit: 'tons' }, '8.4 tons'],
    [{ value: '20000', valueMax: '30000', currency: 'EUR', qualifier: 'between' }, 'EUR 20,000 – 30,000'],
    [{ value: '70', unit: 'percent' }, '70 %'],
    [{ value: null, qualifier: 'several', unit: 'firearms' }, 'several firearms'],
    [{ value: null, qualifier: 'not-stated' }, 'not stated'],
  ])('a figure keeps its qualifier and unit: %o', (given, shown) => expect(figureText({ ...figure, ...given })).toBe(shown));

  it('the base unit is told only where it differs', () => {
    expect(baseText({ number: 8400, numberMax: null, baseUnit: 'kg', unit: 'tons' })).toBe('8,400 kg');
    expect(baseText({ number: 5, numberMax: null, baseUnit: 'kg', unit: 'kg' })).toBeNull();
    expect(baseText({ number: null, numberMax: null, baseUnit: null, unit: null })).toBeNull();
  });

  it('described names stand in angle quotes, once', () => {
    const thing = { id: 'n', name: 'network in Serbia', kind: 'Network', nameBasis: 'described' };
    expect(nameOf(thing)).toBe('‹network in Serbia›');
    expect(nameOf({ ...thing, name: '‹network›' })).toBe('‹network›');
    expect(nameOf({ ...thing, nameBasis: 'named' })).toBe('network in Serbia');
  });

  it('counts agree with their nouns', () => {
    expect(supportText(1, 1)).toBe('1 document, 1 origin');
    expect(supportText(2, 1)).toBe('2 documents, 1 origin');
    expect(supportText(0, 0)).toBe('no document says this');
  });

  it('the footnote of a marked name comes with the name, once, and with no other place', () => {
    const model = { terms: { footnote: { XK: 'no position on status' } } };
    const place = (name: string, countryCode: string) => ({ name, props: { countryCode } });
    const shown = [place('Kosovo*', 'XK'), place('Serbia', 'RS'), place('Kosovo*', 'XK')];
    expect(footnotesOf(model, shown)).toEqual([{ code: 'XK', names: ['Kosovo*'], words: 'no position on status' }]);
    expect(footnotesOf(model, [place('Serbia', 'RS')])).toEqual([]);
    expect(footnotesOf({ terms: {} }, shown)).toEqual([]);
  });
});
