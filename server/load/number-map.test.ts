import { expect, it } from 'vitest';
import { createNumberMap } from './number-map.ts';

it('is a map, through every growth and collision', () => {
  const [ours, theirs] = [createNumberMap(), new Map<number, number>()];
  for (let i = 1; i <= 20_000; i++) {
    // Counters, large hashes, and keys that differ only above 2^32.
    for (const key of [i, (i * 48_271_000_003) % 2 ** 52 || 1, i * 2 ** 32]) {
      ours.set(key, i);
      theirs.set(key, i);
    }
  }
  expect(ours.size).toBe(theirs.size);
  expect([...theirs].filter(([key, value]) => ours.get(key) !== value)).toEqual([]);
  expect([0.5, 60_000_001, 2 ** 51 + 1].map((key) => ours.get(key))).toEqual([null, null, null]);
});

it('keeps the last value', () => {
  const map = createNumberMap();
  map.set(7, 1);
  map.set(7, -1);
  expect([map.get(7), map.size]).toEqual([-1, 1]);
});
