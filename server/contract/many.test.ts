import { describe, expect, test } from 'vitest';
import type { Cell } from './cells.ts';
import { CypherRequest, RunRequest } from './cypher.ts';
import { holdsMore, MOST_VALUES } from './many.ts';
import { SavedImport, SavedInput } from './questions.ts';

// One request may carry some megabytes. What it holds is counted before it is read, and no further than the limit.

/** As many values as `length`, each of which notes that it was looked at. */
function watched(length: number) {
  let looks = 0;
  const item = new Proxy([], {
    ownKeys: (target) => {
      looks += 1;
      return Reflect.ownKeys(target);
    },
  });
  return { list: Array.from({ length }, () => item), looks: () => looks };
}

test('values are counted at any depth', () => {
  expect([holdsMore(7, 1), holdsMore([7], 1), holdsMore([7], 2), holdsMore({ a: [1, { b: 2 }] }, 5)]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(holdsMore({ a: [1, { b: 2 }] }, 4)).toBe(true);
  expect(holdsMore({ $: 'date', value: '2026-11-21' }, 3)).toBe(false);
});

test('a list that is too long is refused without a look at what it holds', () => {
  const { list, looks } = watched(MOST_VALUES);
  expect(holdsMore(list, MOST_VALUES)).toBe(true);
  expect(looks()).toBe(0);
});

test('lists in each other are no deeper than the counting can go', () => {
  let deep: unknown = 1;
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
  expect(holdsMore(deep, 40_000)).toBe(true);
  expect(holdsMore(deep, 60_000)).toBe(false);
});

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `net_${index}`);
const saved = (value: Cell) => ({ name: 'Ids', text: 'RETURN $ids', parameters: [{ name: 'ids', type: 'texts', value }] });
const halves = [ids(MOST_VALUES / 2), ids(MOST_VALUES / 2)];

describe.each([
  ['typed Cypher', CypherRequest, (value: Cell) => ({ query: 'RETURN $ids', parameters: { ids: value } })],
  ['a catalogued question', RunRequest, (value: Cell) => ({ parameters: { ids: value } })],
  ['a saved question', SavedInput, saved],
  ['an imported file', SavedImport, (value: Cell) => ({ saved: [saved(value)] })],
])('%s', (_name, schema, request) => {
  test('takes 50,000 ids', () => expect(schema.safeParse(request(ids(50_000))).success).toBe(true));

  test.each([
    ['one list', ids(MOST_VALUES)],
    ['several', halves],
  ])('refuses more than 100,000 values in %s, and says so once', (_shape, value) => {
    const issues = schema.safeParse(request(value)).error?.issues ?? [];
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toMatch(/^more than 100,000 values .*; send fewer at a time$/);
  });

  test('reads nothing of what it refuses', () => {
    const { list, looks } = watched(MOST_VALUES);
    expect(schema.safeParse(request(list)).success).toBe(false);
    expect(looks()).toBe(0);
  });
});
