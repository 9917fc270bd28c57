import { describe, expect, it } from 'vitest';
import {
  asType,
  guessType,
  isTextOfDigits,
  missingValues,
  namedValues,
  offeredType,
  offeredTypes,
  readValue,
  writtenValue,
} from './parameters.ts';

describe('values of parameters', () => {
  it.each([
    ['text', ' Clan ', ' Clan '],
    ['text', '', ''],
    ['integer', ' 7 ', 7],
    ['integer', '-9007199254740991', -9007199254740991],
    ['integer', '9007199254740993', { $: 'integer', value: '9007199254740993' }],
    ['number', '0.5', 0.5],
    ['number', '1e3', { $: 'float', value: '1000.0' }],
    ['numbers', '1, 2', [1, 2]],
    ['datetime', '2024-05-03T10:30', { $: 'localdatetime', value: '2024-05-03T10:30:00' }],
    ['boolean', 'yes', true],
    ['boolean', 'no', false],
    ['date', '2024-05-03', { $: 'date', value: '2024-05-03' }],
    ['texts', ' a\n\n b ', ['a', 'b']],
    ['texts', '', []],
    ['entity', 'net_ndrangheta', 'net_ndrangheta'],
  ] as const)('%s: %j is %j', (type, written, value) => {
    expect(readValue(type, written)).toEqual({ value });
    expect(readValue(type, writtenValue({ value }))).toEqual({ value });
  });

  it.each([
    ['integer', '7.5'],
    ['integer', '9223372036854775808'],
    ['integer', ''],
    ['number', 'x'],
    ['number', ''],
    ['number', 'Infinity'],
    ['date', '2024-02-30'],
    ['date', '3 May 2024'],
    ['entity', ''],
  ] as const)('%s: %j is none, and it is said what is expected', (type, written) => {
    expect(readValue(type, written)).toEqual({ wrong: expect.stringMatching(/\w/) });
  });

  it('a parameter is missing until it was given a value; null is one', () => {
    const given = { a: { type: 'text', value: null }, other: { type: 'text', value: 'x' } } as const;
    expect(missingValues(['a', 'b', 'toString'], given)).toEqual(['b', 'toString']);
    expect(namedValues(['a', 'b', 'toString'], given)).toEqual({ a: { type: 'text', value: null } });
  });

  it.each([
    ['n', 'LIMIT', 'integer'],
    ['ids', '=', 'texts'],
    ['names', 'IN', 'texts'],
    ['networkId', '=', 'entity'],
    ['id', ':', 'entity'],
    ['since', '>', 'date'],
    ['fromDate', '>', 'date'],
    ['name', '=', 'text'],
    ['paid', '=', 'text'],
    ['year', '>', 'integer'],
    ['birthYear', '>', 'integer'],
    ['message', '=', 'text'],
  ])('$%s after %s is taken for %s', (name, after, type) => expect(guessType(name, after)).toBe(type));

  it.each([
    ['1998', 'integer', 1998],
    ['1998', 'number', 1998],
    ['a\nb', 'texts', ['a', 'b']],
    ['2024-05-03', 'date', { $: 'date', value: '2024-05-03' }],
  ] as const)('%j stays when its type is changed to %s', (written, type, value) => {
    expect(asType({ type: 'text', value: written }, type)).toEqual({ type, value });
  });

  it.each([
    ['many', 'integer'],
    ['yes', 'boolean'],
    ['Ana', 'entity'],
    ['', 'texts'],
  ] as const)('%j is no %s and is written anew', (written, type) => {
    expect(asType({ type: 'text', value: written }, type)).toBeNull();
  });

  it('entities can be picked only where ids are Corridor’s; elsewhere an id is text', () => {
    expect(offeredTypes(true).map(({ id }) => id)).toContain('entity');
    expect(offeredTypes(false).map(({ id }) => id)).not.toContain('entity');
    expect([offeredType('entity', true), offeredType('entity', false), offeredType('date', false)]).toEqual([
      'entity',
      'text',
      'date',
    ]);
  });
});

it('a text of digits is known as one: compared with numbers it finds nothing', () => {
  expect(['1950', ' -7 ', '2.5'].map((written) => isTextOfDigits('text', written))).toEqual([true, true, true]);
  expect(['', 'p7', '2020-03', '1 2'].map((written) => isTextOfDigits('text', written))).toEqual([false, false, false, false]);
  expect(isTextOfDigits('integer', '1950')).toBe(false);
});
