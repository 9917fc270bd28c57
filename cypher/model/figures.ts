import type { PropertyDefinition } from './types.ts';

/** A figure as said, with the number and unit beside that make it comparable. */
export interface Measured {
  readonly number: number | null;
  readonly baseUnit: string | null;
}

const WORDS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?$/;

/** A number as English texts print it: `1,105`, `1 105`, `8.4`, `2.5 million`; null when it is none. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  const word = /[a-z]+$/i.exec(trimmed)?.[0] ?? '';
  const factor = word === '' ? 1 : WORDS[word.toLowerCase()];
  if (factor === undefined) return null;
  const digits = trimmed.slice(0, trimmed.length - word.length).trim();
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return null;
  return round(Number(digits.replace(/[,\u00a0\u202f ]/g, '')) * factor);
}

/** Twelve significant digits: 8.4 t are 8400 kg, not 8400.000000000001. */
const round = (n: number): number => Number(n.toPrecision(12));

interface Unit {
  readonly base: string;
  readonly factor: number;
}
const units = (base: string, factors: Readonly<Record<string, number>>): [string, Unit][] =>
  Object.entries(factors).map(([name, factor]) => [name, { base, factor }]);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units('kg', { kg: 1, kilo: 1, kilogram: 1, kilogramme: 1, g: 1e-3, gram: 1e-3, gramme: 1e-3, mg: 1e-6 }),
  ...units('kg', { t: 1e3, ton: 1e3, tonne: 1e3, 'metric ton': 1e3, lb: 0.45359237, pound: 0.45359237 }),
  ...units('l', { l: 1, litre: 1, liter: 1, ml: 1e-3, hl: 100 }),
  ...units('km2', { km2: 1, 'km²': 1, 'square kilometre': 1, 'sq km': 1, ha: 0.01, hectare: 0.01, m2: 1e-6, 'm²': 1e-6 }),
  ...units('month', { month: 1, year: 12 }),
]);
/** Months and years convert into one another; which is the base depends on the property. */
const YEARS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['month', 1 / 12],
]);

const singular = (unit: string): string => {
  const name = unit.trim().toLowerCase();
  return name.length > 2 && name.endsWith('s') ? name.slice(0, -1) : name;
};

/** Millions may stand in the unit too ("2.5", "million EUR"): they belong to the number. */
function splitUnit(unit: string): { factor: number; unit: string } {
  const [first = '', ...rest] = unit.trim().split(/\s+/);
  const factor = first.length > 1 ? WORDS[first.toLowerCase()] : undefined;
  return factor === undefined ? { factor: 1, unit } : { factor, unit: rest.join(' ') };
}

/**
 * Number and base unit of a value as said. The base unit of money is its currency, of a share `%`; a unit that the model does not know stays
 * as it is, so that only like is compared with like. `number` is null for words ("several", "dozens") and for properties that are no figures.
 */
export function measure(property: PropertyDefinition, value: string, unit: string | null, currency: string | null): Measured {
  if (property.type === 'text' || property.type === 'date') return { number: null, baseUnit: null };
  const said = splitUnit(unit ?? '');
  const number = parseNumber(property.type === 'percent' ? value.replace(/\s*(%|per ?cent)\s*$/i, '') : value);
  const scaled = number === null ? null : round(number * said.factor);
  if (property.type === 'money') return { number: scaled, baseUnit: currency ?? (said.unit === '' ? null : said.unit) };
  if (property.type === 'percent') return { number: scaled, baseUnit: '%' };
  if (said.unit === '') return { number: scaled, baseUnit: property.baseUnit ?? null };
  if (property.baseUnit === undefined) return { number: scaled, baseUnit: singular(said.unit) };
  const years = property.baseUnit === 'year' ? YEARS.get(singular(said.unit)) : undefined;
  const known = years === undefined ? UNITS.get(singular(said.unit)) : { base: 'year', factor: years };
  if (known === undefined) return { number: scaled, baseUnit: singular(said.unit) };
  return { number: scaled === null ? null : round(scaled * known.factor), baseUnit: known.base };
}

/** The numbers that a figure may mean. An open end is not itself among them. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const closed = (low: number, high: number): Range => ({ low, high, lowOpen: false, highOpen: false });

/** How far "about" and "almost" may be from the number they name. */
const TOLERANCE = 0.1;

/** What a number with its qualifier leaves open; null where there is no number, or the words say nothing about it. */
export function rangeOf(qualifier: string, number: number | null, numberMax: number | null): Range | null {
  if (number === null) return null;
  const near = Math.abs(number) * TOLERANCE;
  const ranges: Readonly<Record<string, Range>> = {
    exactly: closed(number, numberMax ?? number),
    'at-least': closed(number, Number.POSITIVE_INFINITY),
    'more-than': { ...closed(number, Number.POSITIVE_INFINITY), lowOpen: true },
    'at-most': closed(Number.NEGATIVE_INFINITY, number),
    'less-than': { ...closed(Number.NEGATIVE_INFINITY, number), highOpen: true },
    about: closed(number - near, (numberMax ?? number) + near),
    almost: { ...closed(number - near, number), highOpen: true },
    between: closed(number, numberMax ?? number),
    'not-stated': closed(number - near, (numberMax ?? number) + near),
  };
  return ranges[qualifier] ?? null;
}

const isBelow = (a: Range, b: Range): boolean => a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));

/** Whether some number fits both. */
export const rangesMeet = (a: Range, b: Range): boolean => !isBelow(a, b) && !isBelow(b, a);
