import { expect, it } from 'vitest';
import { strictestHandling, strictestTlp } from './handling.ts';

it.each([
  ['the strictest code wins', ['H1', null, 'H3', 'H0'], 'H3'],
  ['a code is never invented', [null, null], null],
  ['nothing gives nothing', [], null],
  ['one code is enough', [null, 'H0'], 'H0'],
])('handling: %s', (_rule, codes, expected) => expect(strictestHandling(codes)).toBe(expected));

it.each([
  ['the strictest wins', ['GREEN', 'AMBER+STRICT', 'AMBER'], 'AMBER+STRICT'],
  ['none stays none', [null], null],
])('TLP: %s', (_rule, codes, expected) => expect(strictestTlp(codes)).toBe(expected));
