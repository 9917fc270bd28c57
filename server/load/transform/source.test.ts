import { describe, expect, it } from 'vitest';
import { toSourceRecord } from './source.ts';
import { context, sourceRow, sources } from './testing.ts';

describe('a source as it is stored', () => {
  it('has keys for itself, its container and its originator', () => {
    const source = (id: string) => sources.get(id) ?? sourceRow({ id });
    expect(toSourceRecord(source('src-a'), context).props).toMatchObject({
      key: 'src-a@docks',
      originator: 'agy_police',
      originatorId: 'agy_police',
    });
    expect(toSourceRecord(source('src-b'), context).props).toMatchObject({
      containedInKey: 'src-a@docks',
      authors: ['A. One', 'B|Two'],
    });
  });
});
