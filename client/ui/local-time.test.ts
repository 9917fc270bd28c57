import { expect, it } from 'vitest';
import { localMinute } from './local-time.ts';

it('a minute is written with all its figures', () => {
  expect(localMinute(new Date(2026, 0, 5, 4, 7, 59))).toBe('2026-01-05 04:07');
});
