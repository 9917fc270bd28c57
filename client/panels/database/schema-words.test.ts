import { describe, expect, it } from 'vitest';
import { countTwice, findInSchema, indexOf } from './schema-words.ts';

const property = (name: string) => ({ name, types: ['STRING'] });
const index = (name: string, type: string, names: string[], properties: string[], unique = false) => ({
  name,
  type,
  entity: 'node' as const,
  names,
  properties,
  unique,
  online: true,
});
const SCHEMA = {
  labels: [
    { name: 'Größe ☂', count: 10, properties: [property('a key')] },
    { name: 'Person', count: 300, properties: [property('name'), property('iban')] },
  ],
  types: [{ name: 'OWNS', count: 5, properties: [], from: ['Person'], to: ['Bank Account'] }],
  indexes: [
    index('person_id', 'RANGE', ['Person'], ['personId'], true),
    index('both', 'RANGE', ['Person'], ['name', 'born'], true),
    index('lookup', 'LOOKUP', [], []),
  ],
};
const found = (sought: string) => {
  const { labels, types, indexes } = findInSchema(SCHEMA, sought);
  return [...labels, ...types, ...indexes].map(({ name }) => name);
};

describe('searching a schema', () => {
  it('nothing sought: everything but what every database has, the most frequent first', () => {
    expect(found(' ')).toEqual(['Person', 'Größe ☂', 'OWNS', 'person_id', 'both']);
  });
  it.each([
    ['größe', ['Größe ☂']],
    ['IBAN', ['Person']],
    ['bank', ['OWNS']],
    ['born', ['both']],
    ['nowhere', []],
  ])('“%s” finds %j', (sought, names) => {
    expect(found(sought)).toEqual(names);
  });
  it('a property is unique only by itself', () => {
    expect(['personId', 'name', 'iban'].map((name) => indexOf(SCHEMA.indexes, 'Person', name))).toEqual([
      'unique',
      'indexed',
      null,
    ]);
  });
  it.each([
    ['one label each', [3, 2], 0, 5, false],
    ['some without a label', [3, 2], 1, 6, false],
    ['one with two labels', [3, 3], 0, 5, true],
    ['as many with two as without any', [3, 3], 1, 6, true],
  ])('%s: numbers of labels add up to more than there are nodes or not', (_, counts, unlabelled, nodes, twice) => {
    const labels = counts.map((count, at) => ({ name: `L${at}`, count, properties: [] }));
    expect(countTwice({ labels, nodes }, [{ kind: '(no label)', count: unlabelled }])).toBe(twice);
  });
});
