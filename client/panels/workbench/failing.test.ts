import { expect, it } from 'vitest';
import { failedBeforeRows } from './failing.ts';

const error = { code: 'timeout', message: 'It took too long.' };

it('a statement that ran out of time before its first row is not said to have found nothing', () => {
  expect(failedBeforeRows({ error, rowCount: 0 })).toBe(true);
  expect(failedBeforeRows({ error, rowCount: 3 })).toBe(false);
  expect(failedBeforeRows({ error: null, rowCount: 0 })).toBe(false);
});
