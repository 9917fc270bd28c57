import { expect, test } from 'vitest';
import { identifier, withNames } from './names.ts';

test.each([
  ['PART_OF', '`PART_OF`'],
  ['odd name', '`odd name`'],
  ['a`]-() DETACH DELETE n //', '`a``]-() DETACH DELETE n //`'],
])('%s is quoted as %s', (name, quoted) => expect(identifier(name)).toBe(quoted));

test('slots are filled with quoted names', () => {
  expect(withNames('MATCH (a)-[r/*types*/]-(b) RETURN r', { types: ['A', 'B'] })).toBe('MATCH (a)-[r:`A`|`B`]-(b) RETURN r');
});

test('a slot without names is a mistake, never "any type"', () => {
  expect(() => withNames('MATCH ()-[r/*types*/]-()', {})).toThrow(RangeError);
  expect(() => withNames('MATCH ()-[r/*types*/]-()', { types: [] })).toThrow(RangeError);
});

test('a slot that may stay open says so, and a property is one name', () => {
  expect(withNames('MATCH (n/*label*/) RETURN n', { label: 'any' })).toBe('MATCH (n) RETURN n');
  expect(withNames('MATCH (n/*label*/) WHERE n/*.key*/ = $v', { label: ['Größe ☂'], key: ['a`b'] })).toBe(
    'MATCH (n:`Größe ☂`) WHERE n.`a``b` = $v',
  );
  expect(() => withNames('RETURN n/*.key*/', { key: 'any' })).toThrow(RangeError);
  expect(() => withNames('RETURN n/*.key*/', { key: ['a', 'b'] })).toThrow(RangeError);
});
