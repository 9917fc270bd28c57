import type { Cell } from './cells.ts';

// Values as people write them, read the same in the page's forms and on the command line; each says in its own words what was wrong.

export type WrittenFault = 'whole-number' | 'in-range' | 'number' | 'day';
/** A value, or what the text is not. */
export type Written = { readonly value: Cell } | { readonly not: WrittenFault };

/** What Neo4j's integers hold: 64 bits. */
export const LARGEST_INTEGER = 2n ** 63n - 1n;

/** A whole number, exact beyond 2^53 too. */
export function readInteger(written: string): Written {
  const digits = written.trim();
  if (!/^[+-]?\d{1,20}$/.test(digits)) return { not: 'whole-number' };
  const exact = BigInt(digits.replace('+', ''));
  if (exact > LARGEST_INTEGER || exact < -LARGEST_INTEGER - 1n) return { not: 'in-range' };
  return { value: Number.isSafeInteger(Number(exact)) ? Number(exact) : { $: 'integer', value: String(exact) } };
}

/** A whole number stays exact, as `readInteger` reads it. */
export function readNumber(written: string): Written {
  const whole = readInteger(written);
  if ('value' in whole) return whole;
  const value = Number(written);
  return written.trim() === '' || !Number.isFinite(value) ? { not: 'number' } : { value };
}

/** A day that the calendar has, such as 2021-05-31. */
export function readDay(written: string): Written {
  const text = written.trim();
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // Date counts on from 31 April to 1 May; the day that comes out must be the one that went in.
  const exists = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return exists ? { value: { $: 'date', value: text } } : { not: 'day' };
}
