import { describe, expect, test } from 'vitest';
import type { Cell } from '../contract/index.ts';
import { elementRef, keyRef, linkElementOf, refOf } from './ids.ts';

describe('an id made from a unique property', () => {
  test.each<[string, string, Cell, string]>([
    ['Person', 'personId', 'p7', 'p7'],
    ['Größe ☂', 'a`key', 'ž:%#@/ 😀', 'ž:%#@/ 😀'],
    ['a:b', 'c:d', '#7', '#7'],
    ['A', 'n', '', ''],
    ['A', 'n', 7, '7'],
    ['A', 'n', -7, '-7'],
    ['A', 'n', { $: 'integer', value: '9223372036854775807' }, '9223372036854775807'],
  ])('%s.%s = %j comes back as it was', (label, property, value, written) => {
    const id = keyRef(label, property, value);
    expect(id).not.toBeNull();
    expect(refOf(id ?? '')).toEqual({ kind: 'key', label, property, value: written, integer: typeof value !== 'string' });
  });

  test('text and integer of the same letters are two ids', () => {
    expect(keyRef('A', 'n', '7')).not.toBe(keyRef('A', 'n', 7));
  });

  test.each<[string, Cell]>([
    ['a float', 7.5],
    ['a date', { $: 'date', value: '2026-11-21' }],
    ['a list', ['a']],
    ['nothing', null],
    ['what is too long', 'x'.repeat(600)],
    ['what becomes too long', 'ž'.repeat(200)],
    ['half a letter', '\ud800'],
  ])('%s makes none', (_what, value) => expect(keyRef('A', 'n', value)).toBeNull());
});

test('an element id is told from all others', () => {
  const elementId = '4:3cffce04-6c34-4ba7-91c5-9e4e45bb3ce9:12';
  expect(refOf(elementRef(elementId))).toEqual({ kind: 'element', elementId });
  expect(linkElementOf(elementRef(elementId))).toBe(elementId);
  expect(linkElementOf('Person:personId:p7')).toBeNull();
});

test.each(['', 'x', 'a:b', 'a:b:c:d', 'a:b:#x', 'a:b:#99999999999999999999', 'a:b:%'])('"%s" is no id of ours', (id) =>
  expect(refOf(id)).toBeNull(),
);
