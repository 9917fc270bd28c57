import { expect, test } from 'vitest';
import { readMoment, readNumber, readNumbers } from './written.ts';

test.each([
  ['1.5', { value: 1.5 }],
  ['-2e3', { value: { $: 'float', value: '-2000.0' } }],
  ['5.0', { value: { $: 'float', value: '5.0' } }],
  [' 7 ', { value: 7 }],
  ['9007199254740993', { value: { $: 'integer', value: '9007199254740993' } }],
  ['', { not: 'number' }],
  ['12a', { not: 'number' }],
  ['1e999', { not: 'number' }],
])('the number %j is read exactly or not at all', (written, read) => {
  expect(readNumber(written)).toEqual(read);
});

test.each([
  ['1, 2.5;3\n-4', { value: [1, 2.5, 3, -4] }],
  ['', { value: [] }],
  ['9007199254740993', { value: [{ $: 'integer', value: '9007199254740993' }] }],
  ['1, two', { not: 'numbers' }],
])('%j is read as numbers or not at all', (written, read) => {
  expect(readNumbers(written)).toEqual(read);
});

test.each([
  ['2021-05-31T10:30Z', { value: { $: 'datetime', value: '2021-05-31T10:30:00Z' } }],
  ['2021-05-31 10:30:05.123456789+02:00', { value: { $: 'datetime', value: '2021-05-31T10:30:05.123456789+02:00' } }],
  ['2021-05-31T10:30', { value: { $: 'localdatetime', value: '2021-05-31T10:30:00' } }],
  ['2021-02-30T10:30', { not: 'moment' }],
  ['2021-05-31T24:00', { not: 'moment' }],
  ['2021-05-31', { not: 'moment' }],
  ['', { not: 'moment' }],
])('%j is read as a moment or not at all', (written, read) => {
  expect(readMoment(written)).toEqual(read);
});
