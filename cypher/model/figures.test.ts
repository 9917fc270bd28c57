import { describe, expect, it } from 'vitest';
import { measure, parseNumber, rangeOf, rangesMeet } from './figures.ts';
import { PROPERTIES } from './properties.ts';
import type { PropertyDefinition } from './types.ts';

const property = (id: string): PropertyDefinition => {
  const found = PROPERTIES.find((p) => p.id === id);
  if (found === undefined) throw new Error(`no property ${id}`);
  return found;
};

describe('a number is read as English texts print it', () => {
  it.each([
    ['132', 132],
    ['1,105', 1105],
    ['1 105', 1105],
    ['1\u00a0105.5', 1105.5],
    ['8.4', 8.4],
    ['2.5 million', 2_500_000],
    ['3bn', 3_000_000_000],
    ['-4', -4],
    ['0', 0],
  ])('%s', (text, number) => expect(parseNumber(text)).toBe(number));
  it.each(['', 'several', '1,1', '12,34', '1.2.3', '4x', 'dozens', '1e5'])('"%s" is no number', (text) =>
    expect(parseNumber(text)).toBeNull(),
  );
});

describe('a value in its base unit', () => {
  it.each([
    ['tons become kilograms', 'quantity', '8.4', 'tons', null, 8400, 'kg'],
    ['kilograms stay', 'quantity', '1,105', 'kg', null, 1105, 'kg'],
    ['grams become kilograms', 'quantity', '500', 'grams', null, 0.5, 'kg'],
    ['a volume is no mass', 'quantity', '20', 'litres', null, 20, 'l'],
    ['an unknown unit stays as it is', 'quantity', '3', 'lorries', null, 3, 'lorrie'],
    ['no unit is the base unit', 'quantity', '3', null, null, 3, 'kg'],
    ['money is compared within its currency', 'value', '2.5 million', null, 'EUR', 2_500_000, 'EUR'],
    ['millions may stand in the unit', 'value', '2.5', 'million', 'EUR', 2_500_000, 'EUR'],
    ['years become months', 'durationMonths', '2', 'years', null, 24, 'month'],
    ['months become years', 'sentenceYears', '30', 'months', null, 2.5, 'year'],
    ['a share is in per cent', 'share', '40 %', null, null, 40, '%'],
    ['a count keeps what is counted', 'items', '12', 'firearms', null, 12, 'firearm'],
    ['a count may have no unit', 'arrests', '44', null, null, 44, null],
    ['words have no number', 'arrests', 'several', null, null, null, null],
    ['a date has no number', 'occurredFrom', '2023', null, null, null, null],
  ] as const)('%s', (_rule, id, value, unit, currency, number, baseUnit) =>
    expect(measure(property(id), value, unit, currency)).toEqual({ number, baseUnit }),
  );
});

describe('two figures meet when some number fits both', () => {
  it.each([
    ['exactly 44', 'exactly 44', true],
    ['exactly 44', 'exactly 45', false],
    ['more-than 100', 'exactly 108', true],
    ['more-than 100', 'exactly 100', false],
    ['at-least 100', 'exactly 100', true],
    ['less-than 100', 'exactly 100', false],
    ['at-most 100', 'more-than 100', false],
    ['about 100', 'exactly 108', true],
    ['about 100', 'exactly 120', false],
    ['almost 100', 'exactly 95', true],
    ['almost 100', 'exactly 100', false],
    ['between 10 20', 'exactly 15', true],
    ['between 10 20', 'exactly 21', false],
    ['between 10 20', 'at-least 20', true],
    ['not-stated 100', 'exactly 105', true],
  ])('%s and %s: %s', (a, b, meet) => {
    const range = (text: string) => {
      const [qualifier = '', number, max] = text.split(' ');
      return rangeOf(qualifier, Number(number), max === undefined ? null : Number(max));
    };
    const [left, right] = [range(a), range(b)];
    expect(left !== null && right !== null && rangesMeet(left, right)).toBe(meet);
  });
  it('"several" says nothing that could be compared', () => expect(rangeOf('several', 3, null)).toBeNull());
  it('without a number there is no range', () => expect(rangeOf('exactly', null, null)).toBeNull());
});
