import { expect, test } from 'vitest';
import { createKept } from './kept.ts';

/** Answers that the test gives when it likes. */
function answers() {
  const waiting: { give: (value: string) => void; fail: () => void }[] = [];
  const make = () =>
    new Promise<string>((resolve, reject) => waiting.push({ give: resolve, fail: () => reject(new Error('no')) }));
  return { waiting, make };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('all who ask at the same time share one answer', async () => {
  const { waiting, make } = answers();
  const kept = createKept<string>(() => 0, 10);
  const both = Promise.all([kept('a', make), kept('a', make)]);
  waiting[0]?.give('one');
  expect(await both).toEqual(['one', 'one']);
  expect(waiting).toHaveLength(1);
});

test('what has grown old is given once more while the next is made, what is very old is not', async () => {
  let now = 0;
  const { waiting, make } = answers();
  const kept = createKept<string>(() => now, 10);
  const first = kept('a', make);
  waiting[0]?.give('one');
  await first;
  now = 11;
  expect([await kept('a', make), await kept('a', make)]).toEqual(['one', 'one']);
  expect(waiting).toHaveLength(2);
  waiting[1]?.give('two');
  await settle();
  expect(await kept('a', make)).toBe('two');
  now = 1_000;
  const third = kept('a', make);
  waiting[2]?.give('three');
  expect(await third).toBe('three');
});

test('another key is another answer', async () => {
  const { waiting, make } = answers();
  const kept = createKept<string>(() => 0, null);
  const [a, b] = [kept('a', make), kept('b', make)];
  waiting[0]?.give('of a');
  waiting[1]?.give('of b');
  expect([await a, await b]).toEqual(['of a', 'of b']);
});

test('a failure is told and not kept; one that comes while renewing leaves the old answer', async () => {
  let now = 0;
  const { waiting, make } = answers();
  const kept = createKept<string>(() => now, 10);
  const first = kept('a', make);
  waiting[0]?.fail();
  await expect(first).rejects.toThrow('no');
  const second = kept('a', make);
  waiting[1]?.give('one');
  await second;
  now = 11;
  await kept('a', make);
  waiting[2]?.fail();
  await settle();
  expect(await kept('a', make)).toBe('one');
});

test('what takes long is asked for less often', async () => {
  let now = 0;
  const { waiting, make } = answers();
  const kept = createKept<string>(() => now, 10);
  const first = kept('a', make);
  now = 5;
  waiting[0]?.give('one');
  await first;
  await settle();
  now = 99;
  await kept('a', make);
  expect(waiting).toHaveLength(1);
  now = 101;
  await kept('a', make);
  expect(waiting).toHaveLength(2);
});
