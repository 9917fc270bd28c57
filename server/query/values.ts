import { Cell, type ParameterType } from '../contract/index.ts';

/** A value, or what was expected instead. */
export type Read = { readonly value: Cell } | { readonly expected: string };

const LARGEST = 2n ** 63n - 1n;

function integer(written: string): Read {
  if (!/^[+-]?\d{1,20}$/.test(written)) return { expected: 'a whole number, e.g. 7' };
  const exact = BigInt(written.replace('+', ''));
  if (exact > LARGEST || exact < -LARGEST - 1n) return { expected: `a whole number up to ${LARGEST}` };
  return { value: Number.isSafeInteger(Number(exact)) ? Number(exact) : { $: 'integer', value: String(exact) } };
}

function day(written: string): Read {
  const date = /^\d{4}-\d\d-\d\d$/.test(written) ? new Date(`${written}T00:00:00Z`) : null;
  // Date counts on from 31 April to 1 May; the day that comes out must be the one that went in.
  const exists = date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return exists ? { value: { $: 'date', value: written } } : { expected: 'a day, e.g. 2021-05-31' };
}

const YES_OR_NO: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

const READERS: Readonly<Record<ParameterType, (written: string) => Read>> = {
  text: (written) => ({ value: written }),
  entity: (written) => (written === '' ? { expected: 'the id of an entity' } : { value: written }),
  integer,
  number: (written) =>
    written.trim() === '' || !Number.isFinite(Number(written)) ? { expected: 'a number, e.g. 0.5' } : { value: Number(written) },
  boolean: (written) => {
    const value = YES_OR_NO[written.toLowerCase()];
    return value === undefined ? { expected: 'yes or no' } : { value };
  },
  date: day,
  texts: (written) => ({
    value: written
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  }),
};

/** What was written for a parameter of a type. */
export const readTyped = (type: ParameterType, written: string): Read => READERS[type](written);

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
