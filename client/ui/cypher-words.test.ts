import { expect, it } from 'vitest';
import { wordsOf } from './cypher-words.ts';

const coloured = (text: string) =>
  wordsOf(text)
    .filter(({ kind }) => kind !== null)
    .map(({ text: word, kind }) => `${kind} ${word}`);

it.each([
  ['comments', 'RETURN 1 // it\'s "x"\n/* 2 */', ['keyword RETURN', 'number 1', 'comment // it\'s "x"', 'comment /* 2 */']],
  ['texts', `RETURN 'it\\'s // no', "MATCH"`, ['keyword RETURN', `string 'it\\'s // no'`, 'string "MATCH"']],
  [
    'labels, types and parameters',
    'MATCH (n:Größe|`Bank Account`)-[:USES]->({id: $id}) WHERE n.in = $`a b`',
    [
      'keyword MATCH',
      'label Größe',
      'label `Bank Account`',
      'label USES',
      'parameter $id',
      'keyword WHERE',
      'keyword in',
      'parameter $`a b`',
    ],
  ],
  [
    'functions',
    'return coalesce(n.a, apoc.text.join([], 1.5)), count(n)',
    ['keyword return', 'function coalesce', 'function apoc.text.join', 'number 1.5', 'keyword count'],
  ],
  ['what is never closed', "RETURN 'a", ['keyword RETURN', "string 'a"]],
])('%s', (_, text, words) => expect(coloured(text)).toEqual(words));

it('the pieces joined are the text', () => {
  for (const text of ['', 'x', "MATCH (n) WHERE n.a = 'b;' /* open", '☂ $ : `'])
    expect(
      wordsOf(text)
        .map((word) => word.text)
        .join(''),
    ).toBe(text);
});
