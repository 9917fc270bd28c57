import { expect, test } from 'vitest';
import { readNumber } from './written.ts';

test.each([
  ['1.5', { value: 1.5 }],
  ['-2e3', { value: -2000 }],
  [' 7 ', { value: 7 }],
  ['9007199254740993', { value: { $: 'integer', value: '9007199254740993' } }],
  ['', { not: 'number' }],
  ['12a', { not: 'number' }],
  ['1e999', { not: 'number' }],
])('the number %j is read exactly or not at all', (written, read) => {
  expect(readNumber(written)).toEqual(read);
});
