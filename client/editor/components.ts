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

/** A property of something, or what a call or an index gives: nodes and relationships do not stand in properties. */
const OF_A_VALUE = /(?:\.\s*(?:[\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)+`)|[)\]])\s*\.\s*$/u;

const OF_A_VARIABLE = /([\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)+`)\s*\.\s*$/u;

/** What is known of the variables of a text: where each stands, and what it may be. */
interface Variable {
  readonly references: readonly number[];
  readonly types: readonly string[];
}

const isThing = ({ types }: Variable): boolean => types.includes('Node') || types.includes('Relationship');

/** Whether the name at `from` is a component of a value, as `year` in `p.born.year`, and not the property of a node or relationship. */
export function isComponent(text: string, from: number, name: string, variables: readonly Variable[]): boolean {
  if (!COMPONENTS.has(name)) return false;
  const before = text.slice(0, from);
  if (OF_A_VALUE.test(before)) return true;
  const at = OF_A_VARIABLE.exec(before)?.index;
  const variable = variables.find(({ references }) => at !== undefined && references.includes(at));
  return variable !== undefined && !isThing(variable);
}
