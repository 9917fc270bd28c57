import type { Cell } from './cells.ts';

// Values as people write them, read the same in the page's forms and on the command line; each says in its own words what was wrong.

export type WrittenFault = 'whole-number' | 'in-range' | 'number' | 'numbers' | 'day' | 'moment';
/** A value, or what the text is not. */
export type Written = { readonly value: Cell } | { readonly not: WrittenFault };

/** What Neo4j's integers hold: 64 bits. */
export const LARGEST_INTEGER = 2n ** 63n - 1n;

/** A whole number, exact beyond 2^53 too. */
function readInteger(written: string): Written {
  const digits = written.trim();
  if (!/^[+-]?\d{1,20}$/.test(digits)) return { not: 'whole-number' };
  const exact = BigInt(digits.replace('+', ''));
  if (exact > LARGEST_INTEGER || exact < -LARGEST_INTEGER - 1n) return { not: 'in-range' };
  return { value: Number.isSafeInteger(Number(exact)) ? Number(exact) : { $: 'integer', value: String(exact) } };
}

/** A whole number stays exact, as `readInteger` reads it; `5.0` stays a float, which Cypher divides otherwise. */
export function readNumber(written: string): Written {
  const whole = readInteger(written);
  if ('value' in whole) return whole;
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return { not: 'number' };
  // With its point, so that it is read as a float again.
  return { value: Number.isSafeInteger(value) ? { $: 'float', value: value.toFixed(1) } : value };
}

/** Numbers with spaces, commas or lines between them. */
export function readNumbers(written: string): Written {
  const values: Cell[] = [];
  for (const one of written.split(/[\s,;]+/).filter((part) => part !== '')) {
    const read = readNumber(one);
    if ('not' in read) return { not: 'numbers' };
    values.push(read.value);
  }
  return { value: values };
}

const MOMENT = /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[+-](?:0\d|1[0-8]):[0-5]\d)?$/;

/** A day and a time such as 2021-05-31T10:30:00Z; without a zone the time of wherever it was written down. */
export function readMoment(written: string): Written {
  const [, day = '', time = '', zone] = MOMENT.exec(written.trim()) ?? [];
  if ('not' in readDay(day)) return { not: 'moment' };
  const seconds = time.length === 'hh:mm'.length ? `${time}:00` : time;
  return { value: { $: zone === undefined ? 'localdatetime' : 'datetime', value: `${day}T${seconds}${zone ?? ''}` } };
}

/** A day that the calendar has, such as 2021-05-31. */
function readDay(written: string): Written {
  const text = written.trim();
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // Date counts on from 31 April to 1 May; the day that comes out must be the one that went in.
  const exists = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return exists ? { value: { $: 'date', value: text } } : { not: 'day' };
}

/** What is read the same wherever it is written; texts, choices and entities each form reads in its own way. */
export const WRITTEN_READERS = {
  integer: readInteger,
  number: readNumber,
  numbers: readNumbers,
  date: readDay,
  datetime: readMoment,
} as const;
export type SharedType = keyof typeof WRITTEN_READERS;

export const isShared = (type: string): type is SharedType => type in WRITTEN_READERS;
