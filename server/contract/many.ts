import { z } from 'zod';

/** 50,000 ids in one list pass; reading more would keep all others waiting. */
export const MOST_VALUES = 100_000;

/**
 * Whether there are more values than `most`, at any depth: each list, each map and what they hold count, so that a date is three. Stops as soon
 * as it knows, and needs no recursion.
 */
export function holdsMore(value: unknown, most: number): boolean {
  const left: unknown[] = [value];
  let seen = 1;
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside = Object.values(next);
    seen += inside.length;
    if (seen > most) return true;
    for (const item of inside) left.push(item);
  }
  return seen > most;
}

/** `schema` for a request, with so many values at most: judged before any of them is read. */
export const withFewValues = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value: z.input<T>, context) => {
    if (!holdsMore(value, MOST_VALUES)) return value;
    const most = MOST_VALUES.toLocaleString('en-GB');
    context.addIssue(`more than ${most} values in all, those inside lists and maps counted; send fewer at a time`);
    return z.NEVER;
  }, schema);
