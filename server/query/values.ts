import {
  Cell,
  isShared,
  LARGEST_INTEGER,
  type ParameterType,
  type SharedType,
  WRITTEN_READERS,
  type Written,
  type WrittenFault,
} from '../contract/index.ts';

/** A value, or what was expected instead. */
export type Read = { readonly value: Cell } | { readonly expected: string };

const EXPECTED: Readonly<Record<WrittenFault, string>> = {
  'whole-number': 'a whole number, e.g. 7',
  'in-range': `a whole number up to ${LARGEST_INTEGER}`,
  number: 'a number, e.g. 0.5',
  numbers: 'numbers, e.g. 1, 2.5',
  day: 'a day, e.g. 2021-05-31',
  moment: 'a day and time, e.g. 2021-05-31T10:30:00Z',
};

const said = (read: Written): Read => ('not' in read ? { expected: EXPECTED[read.not] } : read);

const YES_OR_NO: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

const READERS: Readonly<Record<Exclude<ParameterType, SharedType>, (written: string) => Read>> = {
  text: (written) => ({ value: written }),
  entity: (written) => (written === '' ? { expected: 'the id of an entity' } : { value: written }),
  boolean: (written) => {
    const value = YES_OR_NO[written.toLowerCase()];
    return value === undefined ? { expected: 'yes or no' } : { value };
  },
  texts: (written) => ({
    value: written
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  }),
};

/** What was written for a parameter of a type. */
export const readTyped = (type: ParameterType, written: string): Read =>
  isShared(type) ? said(WRITTEN_READERS[type](written)) : READERS[type](written);

/** JSON of a value: as the API writes cells, but maps may be plain objects. */
export function readJson(written: string): Read {
  const expected = { expected: 'JSON, e.g. 7, "text", [1,2], {"$":"date","value":"2021-05-31"}' };
  try {
    const parsed = Cell.safeParse(tagMaps(JSON.parse(written)));
    return parsed.success ? { value: parsed.data } : expected;
  } catch {
    return expected;
  }
}

/** People write `{"a": 1}` for a map; cells say `{"$": "map", …}`. */
function tagMaps(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(tagMaps);
  if (typeof json !== 'object' || json === null || '$' in json) return json;
  return { $: 'map', value: Object.fromEntries(Object.entries(json).map(([key, value]) => [key, tagMaps(value)])) };
}
