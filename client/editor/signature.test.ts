import { describe, expect, it } from 'vitest';
import { readSignature } from './signature.ts';

describe('signatures', () => {
  it('of procedures have names on both sides, and what may be left out', () => {
    expect(
      readSignature(
        'db.index.fulltext.queryNodes(indexName :: STRING, options = {a: [1, 2]} :: MAP) :: (node :: NODE, score :: FLOAT)',
      ),
    ).toEqual({
      takes: [
        { name: 'indexName', type: 'STRING', preset: null },
        { name: 'options', type: 'MAP', preset: '{a: [1, 2]}' },
      ],
      gives: [
        { name: 'node', type: 'NODE', preset: null },
        { name: 'score', type: 'FLOAT', preset: null },
      ],
    });
  });

  it('of functions give one thing', () => {
    expect(readSignature('size(input :: LIST<ANY> | STRING) :: INTEGER')).toEqual({
      takes: [{ name: 'input', type: 'LIST<ANY> | STRING', preset: null }],
      gives: [{ name: '', type: 'INTEGER', preset: null }],
    });
    expect(readSignature('rand() :: FLOAT').takes).toEqual([]);
  });

  it.each(['', 'nothing', 'open(a :: STRING', ')('])('of %j nothing is read', (text) =>
    expect(readSignature(text)).toEqual({ takes: [], gives: [] }),
  );
});
