import { describe, expect, test } from 'vitest';
import { fulltextOf, MOST_SCANNED, planIndexes, planScans, spellingsOf } from './search-plan.ts';
import type { Kind, Shape } from './shape.ts';

const kind = (label: string | null, count = 1, caption: string | null = 'name'): Kind => ({
  id: label ?? '(no label)',
  label,
  count,
  caption,
  captions: ['name'],
  texts: ['name', 'code'],
  integers: ['number'],
});

type Index = Shape['schema']['indexes'][number];
const index = (type: string, names: string[], properties: string[]): Index => ({
  name: `${type} ${names.join()}`,
  type,
  entity: 'node',
  names,
  properties,
  unique: false,
  online: true,
});

function shape(kinds: readonly Kind[], indexes: Index[], sets: string[][] = []): Shape {
  const schema = {
    nodes: 1,
    links: 0,
    labels: [],
    types: [],
    propertyKeys: [],
    indexes,
    functions: [],
    procedures: [],
    sampled: null,
  };
  const byId = new Map(kinds.map((each) => [each.id, each]));
  return { schema, kinds, countedOnce: true, keys: [], rank: new Map(), byId, noLabel: kind(null), sets };
}

describe('indexes', () => {
  test('each is asked in its own way', () => {
    const { probes } = planIndexes(
      shape(
        [kind('A'), kind('B')],
        [
          index('FULLTEXT', ['A'], ['name']),
          index('RANGE', ['B'], ['name']),
          index('TEXT', ['B'], ['code']),
          index('RANGE', ['B'], ['number']),
          index('LOOKUP', [], []),
          index('RANGE', ['B'], ['name', 'code']),
        ],
      ),
      '7',
      null,
    );
    expect(probes.map(({ id, names }) => [id, names?.property])).toEqual([
      ['foreign-search-fulltext', undefined],
      ['foreign-search-prefix', ['name']],
      ['foreign-search-contains', ['code']],
      ['foreign-search-number', ['number']],
    ]);
  });

  test('an index of codes does not stand for the names; a companion of a covered label is covered', () => {
    const codes = planIndexes(shape([kind('A')], [index('RANGE', ['A'], ['code'])]), 'x', null);
    expect([...codes.covered]).toEqual([]);
    const sets = [['A'], ['A', 'Director'], ['Other']];
    const names = planIndexes(shape([kind('A'), kind('Director')], [index('FULLTEXT', ['A'], ['name'])], sets), 'x', null);
    expect([...names.covered]).toEqual(['A', 'Director']);
  });

  test('only those of the kind that is sought', () => {
    const { probes } = planIndexes(
      shape([kind('A'), kind('B')], [index('FULLTEXT', ['A'], ['name']), index('RANGE', ['B'], ['name'])]),
      'x',
      kind('B'),
    );
    expect(probes.map(({ id }) => id)).toEqual(['foreign-search-prefix']);
  });
});

describe('looking through', () => {
  const sizes = {
    of: (label: string): number => ({ Small: 10, Large: 1_000_000, Huge: 5_000_000 })[label] ?? 1,
    all: 6_000_010,
  };

  test('takes small labels first and stops, and says which were cut', () => {
    const { probes, cut } = planScans([kind('Huge'), kind('Large'), kind('Small')], sizes, 'x');
    expect(probes.map(({ told, params }) => [told, params.most])).toEqual([
      ['Small', 10],
      ['Large', MOST_SCANNED - 10],
    ]);
    expect(cut).toEqual(['Large', 'Huge']);
  });

  test('walks past every node for those without a label, and says so only when that is too many', () => {
    const small = { of: () => 10, all: 20 };
    expect(planScans([kind('Small'), kind(null)], small, 'x').cut).toEqual([]);
    expect(planScans([kind(null)], sizes, 'x').cut).toEqual(['(no label)']);
  });

  test('takes a small database of many labels at once', () => {
    const many = Array.from({ length: 200 }, (_, n) => kind(`L${n}`));
    const { probes, cut } = planScans(many, { of: () => 1, all: 200 }, 'x');
    expect(probes.map(({ names, params }) => [names?.label, params.most, params.keys])).toEqual([['any', 200, ['name', 'code']]]);
    expect(cut).toEqual([]);
    expect(planScans(many, sizes, 'x').cut).toHaveLength(170);
  });

  test('looks at numbers only for a number', () => {
    const keys = (query: string) => planScans([kind('Small')], sizes, query).probes[0]?.params.keys;
    expect(keys('x')).toEqual(['name', 'code']);
    expect(keys('7')).toEqual(['name', 'code', 'number']);
  });
});

test('spellings that an index may hold', () => {
  expect(spellingsOf(' gulf clan ')).toEqual(['gulf clan', 'GULF CLAN', 'Gulf clan', 'Gulf Clan']);
});

test.each([
  ['Ana AND', '((ana OR ana*) AND (and OR and*)) OR "Ana AND"'],
  ['a"b\\', '((a OR a*) AND (b OR b*)) OR "a\\"b\\\\"'],
  ['Žak', '((žak OR žak*)) OR ((zak OR zak*)) OR "Žak"'],
  ['*', '"*"'],
])('%s cannot be an operator of a full-text index', (query, text) => expect(fulltextOf(query)).toBe(text));
