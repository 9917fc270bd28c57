import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/contract/cells.ts';
import { inOrder, typeOf, valueText, webAddress } from './property.ts';

const CASES: readonly (readonly [Cell, string, string])[] = [
  [null, 'null', 'null'],
  ['', 'text', ''],
  [{ $: 'integer', value: '9007199254740993' }, 'integer', '9007199254740993'],
  [1.5, 'number', '1.5'],
  [false, 'true or false', 'false'],
  [['a', 1, null], 'list of 3', '["a", 1, null]'],
  [{ $: 'map', value: { a: [true] } }, 'map', '{a: [true]}'],
  [{ $: 'datetime', value: '2024-05-01T10:00:00+02:00' }, 'date and time with zone', '2024-05-01T10:00:00+02:00'],
  [{ $: 'bytes', value: 'AQID/4B/AA==' }, '7 bytes, in base64', 'AQID/4B/AA=='],
  [{ $: 'bytes', value: '' }, '0 bytes, in base64', ''],
  [{ $: 'point', srid: 4326, x: 27, y: 40 }, 'point', 'WGS 84: latitude 40, longitude 27'],
  [{ $: 'point', srid: 9157, x: 1, y: 2, z: 3 }, 'point', 'Cartesian 3D: x 1, y 2, z 3'],
];

describe('raw properties', () => {
  it.each(CASES)('%j is a %s and reads %s', (cell, type, text) => {
    expect([typeOf(cell), valueText(cell)]).toEqual([type, text]);
  });
  it.each([
    ['https://example.org/a?b=c', true],
    ['HTTP://example.org', true],
    ['javascript:alert(1)', false],
    [' https://example.org', false],
    ['see https://example.org', false],
    ['https://', false],
    ['data:text/html,x', false],
    [`https://example.org/${'x'.repeat(3000)}`, false],
  ])('%s is an address of the web: %s', (text, expected) => {
    expect(webAddress(text) !== null).toBe(expected);
  });
  it('the property that names the thing comes first, the others by name', () => {
    const names = inOrder({ b10: 1, b9: 1, Alpha: 1, name: 'x' }, 'name').map(({ name }) => name);
    expect(names).toEqual(['name', 'Alpha', 'b9', 'b10']);
  });
});
