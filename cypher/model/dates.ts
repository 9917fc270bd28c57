/** Partial ISO dates (`2021`, `2021-03`, `2021-03-04`): shown as given, never padded, compared as spans of days. */

export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

/** Both ends are ISO days and belong to the span. ISO days of four-digit years compare as text. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const two = (n: number): string => String(n).padStart(2, '0');

/** The days that a partial date may mean; null when the text is no possible date (`2021-02-30`, `2021-13`, `21`, `0000`). */
export function daysOf(text: string): Span | null {
  const match = PARTIAL.exec(text);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (year === '0000') return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = daysIn(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${two(last)}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { from: text, to: text };
}

export const isPartialDate = (text: string): boolean => daysOf(text) !== null;
export const firstDay = (text: string): string | null => daysOf(text)?.from ?? null;
export const lastDay = (text: string): string | null => daysOf(text)?.to ?? null;

/** What of a claim decides when its link holds. */
export interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly ended: string;
  readonly tense: 'state' | 'act';
  /** Publication date of the claim's source: a state that is over without a date had ended by then. */
  readonly publishedOn: string | null;
}

/**
 * Span of one claim; null: undated. An act with one date has it as both ends; a state without an end goes on;
 * what is said to be over without a date ends at the latest with the publication of its source.
 */
export function spanOf(claim: Dated): Span | null {
  const from = claim.validFrom === null ? null : daysOf(claim.validFrom);
  const to = claim.validTo === null ? null : daysOf(claim.validTo);
  const start = from?.from ?? FIRST_DAY;
  if (to !== null) return { from: start, to: to.to };
  if (claim.ended === 'yes' && claim.publishedOn !== null) {
    const end = lastDay(claim.publishedOn);
    if (end !== null && end >= start) return { from: start, to: end };
  }
  if (from === null) return null;
  return { from: from.from, to: claim.tense === 'act' ? from.to : LAST_DAY };
}

/** Spans in order, merged where they share a day: what lies between two claims' spans is not covered by either. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || span.from > last.to) merged.push(span);
    else if (span.to > last.to) merged[merged.length - 1] = { from: last.from, to: span.to };
  }
  return merged;
}

export const spansOverlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** The days both spans hold; null when they share none. */
export function overlapOf(a: Span, b: Span): Span | null {
  if (!spansOverlap(a, b)) return null;
  return { from: [a.from, b.from].sort()[1] ?? a.from, to: [a.to, b.to].sort()[0] ?? a.to };
}

/** Situation as at a day: a state holds when one span holds the day, an act when one has begun by it. */
export function holdsAt(tense: 'state' | 'act', spans: readonly Span[], day: string): boolean {
  return spans.some((span) => span.from <= day && (tense === 'act' || day <= span.to));
}

/** The partial date that begins first (the less precise one when two begin together); null for none. */
export function earliestDate(dates: readonly (string | null)[]): string | null {
  let best: string | null = null;
  for (const date of dates) {
    const start = date === null ? null : firstDay(date);
    if (date === null || start === null) continue;
    const bestStart = best === null ? null : firstDay(best);
    if (best === null || bestStart === null || start < bestStart || (start === bestStart && date.length < best.length))
      best = date;
  }
  return best;
}

/** The partial date that ends last (the less precise one when two end together); null for none. */
export function latestDate(dates: readonly (string | null)[]): string | null {
  let best: string | null = null;
  for (const date of dates) {
    const end = date === null ? null : lastDay(date);
    if (date === null || end === null) continue;
    const bestEnd = best === null ? null : lastDay(best);
    if (best === null || bestEnd === null || end > bestEnd || (end === bestEnd && date.length < best.length)) best = date;
  }
  return best;
}
