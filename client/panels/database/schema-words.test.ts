import { describe, expect, it } from 'vitest';
import { findInSchema, indexOf } from './schema-words.ts';

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
});
