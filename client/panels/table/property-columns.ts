import type { PropValue } from '../../../server/contract/common.ts';
import { own } from '../../../server/contract/keyed.ts';
import type { Column } from './sort.ts';

type Props = Readonly<Record<string, PropValue>>;

/** So many properties are columns before somebody has chosen. */
const FIRST = 4;

/** Names of the properties that these things have, those that most of them have first. `own`: what the server adds and no database holds. */
export function propertyNames(things: readonly Props[], own: readonly string[] = []): string[] {
  const seen = new Map<string, number>();
  for (const props of things)
    for (const [name, value] of Object.entries(props)) if (value !== null) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([name]) => !own.includes(name))
    .sort(([a, many], [b, other]) => other - many || (a < b ? -1 : 1))
    .map(([name]) => name);
}

/** The columns to show: those chosen (also where nothing on the chart has them now), else the most frequent but `captions`, which stand under Name. */
export const shownProperties = (
  chosen: readonly string[] | null,
  names: readonly string[],
  captions: readonly string[] = [],
): readonly string[] => chosen ?? names.filter((name) => !captions.includes(name)).slice(0, FIRST);

/** A value on one line; null where there is none. */
function propText(value: PropValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

const isWhole = (text: string): boolean => /^-?\d+$/.test(text);
const isNumeric = (value: PropValue): boolean => typeof value === 'number' || (typeof value === 'string' && isWhole(value));

interface PropertyColumn<Row> extends Column<Row> {
  readonly cell: (row: Row) => string | null;
}

/** One column per property. Numbers, and integers too large for a number, stand on the right and are sorted as numbers. */
export function propertyColumns<Row>(
  names: readonly string[],
  rows: readonly Row[],
  propsOf: (row: Row) => Props,
): PropertyColumn<Row>[] {
  return names.map((name) => {
    const values = rows.map((row) => own(propsOf(row), name)).filter((value) => value !== undefined && value !== null);
    const at = (row: Row) => own(propsOf(row), name);
    return {
      id: `property ${name}`,
      label: name,
      key: (row) => {
        const value = at(row);
        return typeof value === 'number' ? value : propText(value);
      },
      cell: (row) => propText(at(row)),
      numeric: values.length > 0 && values.every(isNumeric),
    };
  });
}
