import { expect, test } from 'vitest';
import { Cell } from './cells.ts';

const nested = (depth: number, open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);

test.each([
  ['lists', '[', ']'],
  ['maps', '{"$":"map","value":{"a":', '}}'],
])('%s in each other are read as deep as anybody writes them, and refused where reading would overflow', (_what, open, close) => {
  expect(Cell.safeParse(nested(1_000, open, close)).success).toBe(true);
  expect(Cell.safeParse(nested(100_000, open, close)).success).toBe(false);
});

test.each(['__proto__', 'constructor', 'toString', ['map'], null])('%j is no type of a value', (tag) => {
  expect(Cell.safeParse({ $: tag, value: 'x' }).success).toBe(false);
});
