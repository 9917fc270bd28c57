/** What Cypher takes out of dates, times, durations and points by a dot. */
const COMPONENTS: ReadonlySet<string> = new Set([
  ...['year', 'quarter', 'month', 'week', 'weekYear', 'dayOfQuarter', 'quarterDay', 'dayOfWeek', 'weekDay', 'day'],
  ...['ordinalDay', 'dayOfYear', 'hour', 'minute', 'second', 'millisecond', 'microsecond', 'nanosecond'],
  ...['timezone', 'offset', 'offsetMinutes', 'offsetSeconds', 'epochMillis', 'epochSeconds'],
  ...[
    'years',
    'quarters',
    'months',
    'weeks',
    'days',
    'hours',
    'minutes',
    'seconds',
    'milliseconds',
    'microseconds',
    'nanoseconds',
  ],
  ...['quartersOfYear', 'monthsOfYear', 'monthsOfQuarter', 'daysOfWeek', 'minutesOfHour', 'secondsOfMinute'],
  ...['millisecondsOfSecond', 'microsecondsOfSecond', 'nanosecondsOfSecond'],
  ...['x', 'y', 'z', 'longitude', 'latitude', 'height', 'crs', 'srid'],
]);

/** A property of something: nodes and relationships do not stand in properties. Variables and calls that give a value are not complained of. */
const OF_A_PROPERTY = /\.\s*(?:[\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)+`)\s*\.\s*$/u;

/** Whether the name at `from` is a component of a value, as `year` in `p.born.year`. */
export const isComponent = (text: string, from: number, name: string): boolean =>
  COMPONENTS.has(name) && OF_A_PROPERTY.test(text.slice(0, from));
