import { expect, test } from 'vitest';
import { z } from 'zod';
import { CellRecord } from './cells.ts';
import { GraphNode } from './graph.ts';
import { keyed, own } from './keyed.ts';

const NAMES = ['name', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];
const json = JSON.stringify(Object.fromEntries(NAMES.map((name, at) => [name, at])));

test('every property of a node arrives, whatever it is called, in its order', () => {
  expect(Object.entries(CellRecord.parse(JSON.parse(json)))).toEqual(NAMES.map((name, at) => [name, at]));
  const node = { id: 'a', kind: 'K', group: 'K', name: 'A', labels: [], props: JSON.parse(json) };
  expect(Object.keys(GraphNode.parse(node).props)).toEqual(NAMES);
});

test('a map under __proto__ stays a value and becomes nobody’s ancestor', () => {
  const read = keyed(z.unknown()).parse(JSON.parse('{"__proto__": {"stolen": true}}'));
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(Object.entries(read)).toEqual([['__proto__', { stolen: true }]]);
});

test('what stands under __proto__ is judged like all else, and named as it is', () => {
  const { error } = CellRecord.safeParse(JSON.parse('{"ok": 1, "__proto__": {"$": "nothing"}}'));
  expect(error?.issues.map(({ path }) => path.join('.').replaceAll('\u0000', ''))).toEqual(['__proto__']);
});

test.each([[[]], ['text'], [null], [7]])('%j is no map', (value) => expect(CellRecord.safeParse(value).success).toBe(false));

test('the description of the API says what it says of any map', () => {
  const described = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io });
  for (const io of ['input', 'output'] as const)
    expect(described(keyed(z.number()), io)).toEqual(described(z.record(z.string(), z.number()), io));
});

test.each(['constructor', 'toString', '__proto__'])('nothing stands under %s where nobody put it', (name) => {
  expect(own({ a: 1 }, name)).toBeUndefined();
  expect(own(JSON.parse(`{"${name}": 2}`), name)).toBe(2);
});
