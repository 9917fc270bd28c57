import { describe, expect, it } from 'vitest';
import { figureRows } from './figures.ts';
import { claim } from './testing.ts';

const shape = (claims: ReturnType<typeof claim>[]) => figureRows(claims).map((row) => `${'  '.repeat(row.depth)}${row.claim.id}`);

describe('figures', () => {
  it('parts stand below their total, in whatever order they come', () => {
    const claims = [
      claim({ id: 'italy', partOf: 'all' }),
      claim({ id: 'all' }),
      claim({ id: 'rome', partOf: 'italy' }),
      claim({ id: 'other' }),
    ];
    expect(shape(claims)).toEqual(['all', '  italy', '    rome', 'other']);
  });

  it('a part without its total, and a circle, are shown all the same', () => {
    expect(shape([claim({ id: 'part', partOf: 'elsewhere' })])).toEqual(['part']);
    expect(shape([claim({ id: 'a', partOf: 'b' }), claim({ id: 'b', partOf: 'a' })])).toEqual(['a', '  b']);
  });
});
