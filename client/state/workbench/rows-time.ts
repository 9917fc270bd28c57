// Temporal values of Cypher, ISO 8601 with up to nine decimals, as numbers to order and to draw by. Null: not read.

const SECOND = 1_000_000_000n;
const DATE = /^([+-]?\d{4,9})-(\d\d)-(\d\d)(?:T([^[]*))?(?:\[.*\])?$/;
const CLOCK = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d(?::\d\d)?)?$/;
const DURATION =
  /^P(?:(-?[\d.]+)Y)?(?:(-?[\d.]+)M)?(?:(-?[\d.]+)W)?(?:(-?[\d.]+)D)?(?:T(?:(-?[\d.]+)H)?(?:(-?[\d.]+)M)?(?:(-?[\d.]+)S)?)?$/;

/** Days since 1970-01-01 of the Gregorian calendar, any year (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** Nanoseconds since 1970 of a date or point in time; a zone's offset is taken off, none counts as none. */
export function instantKey(value: string): bigint | null {
  const match = DATE.exec(value);
  if (match === null) return null;
  const [, year, month, day, clock] = match;
  const days = BigInt(daysOf(Number(year), Number(month), Number(day)));
  const time = clock === undefined ? 0n : timeKey(clock);
  return time === null ? null : days * 86_400n * SECOND + time;
}

/** Nanoseconds since midnight in UTC, or of the local day where there is no zone. */
export function timeKey(value: string): bigint | null {
  const match = CLOCK.exec(value);
  if (match === null) return null;
  const [, hours, minutes, seconds = '0', decimals = '', zone = 'Z'] = match;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - offsetOf(zone);
  return BigInt(total) * SECOND + BigInt(decimals.padEnd(9, '0'));
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0, seconds = 0] = zone.slice(1).split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) * (zone.startsWith('-') ? -1 : 1);
}

/** Seconds, roughly: a year has 365.2425 days and a month a twelfth of that, as Neo4j orders durations. */
export function durationKey(value: string): number | null {
  const match = DURATION.exec(value);
  if (match === null) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const wholeDays = years * 365.2425 + months * (365.2425 / 12) + weeks * 7 + days;
  return wholeDays * 86_400 + hours * 3600 + minutes * 60 + seconds;
}

/** Milliseconds since 1970, for drawing; null for what a JavaScript date cannot hold. */
export function instantMs(value: string): number | null {
  const key = instantKey(value);
  const ms = key === null ? Number.NaN : Number(key / 1_000_000n);
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? ms : null;
}
