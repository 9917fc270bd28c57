import { expect, test } from 'vitest';
import type { Cell } from '../../../server/contract/cells.ts';
import { nothingIn } from './nothing.ts';

test.each<[Cell, string | null]>([
  [null, 'null'],
  ['', 'empty text'],
  [' ', 'blank text, 1 character'],
  [' \n\t', 'blank text, 3 characters'],
  ['null', null],
  [0, null],
  [[], null],
  [{ $: 'bytes', value: '' }, 'no bytes'],
  [{ $: 'bytes', value: 'AA==' }, null],
])('%j shows nothing: %s', (cell, said) => expect(nothingIn(cell)).toBe(said));
