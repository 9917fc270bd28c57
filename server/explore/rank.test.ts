import { expect, test } from 'vitest';
import { type Candidate, rank } from './rank.ts';

const entity = (id: string, name: string, rest: Partial<Candidate> = {}): Candidate => ({
  id,
  name,
  aliases: [],
  degree: 1,
  otherTopic: false,
  ...rest,
});
const order = (query: string, ...candidates: Candidate[]) =>
  rank(query, candidates).map(({ candidate, match }) => [candidate.id, match]);

test('the name itself, then beginnings, then aliases, then words anywhere', () => {
  const all = [
    entity('text', 'Police of the PCC'),
    entity('alias', 'Primeiro Comando da Capital', { aliases: ['PCC'] }),
    entity('prefix', 'PCC SEE'),
    entity('exact', 'PCC'),
  ];
  expect(order('pcc', ...all)).toEqual([
    ['exact', 'exact'],
    ['prefix', 'prefix'],
    ['alias', 'alias'],
    ['text', 'text'],
  ]);
});

test('among equals the better connected come first, then the smaller id', () => {
  const all = [entity('b', 'Clan B'), entity('a', 'Clan A'), entity('c', 'Clan C', { degree: 9 })];
  expect(order('clan', ...all).map(([id]) => id)).toEqual(['c', 'a', 'b']);
});

test('other topics come last, even when the name is exactly what was asked', () => {
  const all = [entity('other', 'Shield', { otherTopic: true, degree: 99 }), entity('main', 'Shield Operation')];
  expect(order('shield', ...all).map(([id]) => id)).toEqual(['main', 'other']);
});

test.each(["dell'Ndrangheta", 'dell’ndrangheta', "'Ndrangheta", '’Ndrangheta', '`ndrangheta', 'NDRANGHETA', 'ndrangheta'])(
  '%s is exactly ’Ndrangheta',
  (query) => {
    expect(order(query, entity('n', '’Ndrangheta'))).toEqual([['n', 'exact']]);
  },
);

test.each(['Đurić', 'Djuric', 'Duric', 'Ђурић'])('%s is exactly Đurić', (query) => {
  expect(order(query, entity('d', 'Đurić'))).toEqual([['d', 'exact']]);
});

test('the alias that matched is told', () => {
  expect(rank('otoni', [entity('g', 'Gulf Clan', { aliases: ['Clan del Golfo', 'Los Otoniel'] })])[0]?.alias).toBeNull();
  expect(rank('los oto', [entity('g', 'Gulf Clan', { aliases: ['Clan del Golfo', 'Los Otoniel'] })])[0]?.alias).toBe(
    'Los Otoniel',
  );
});
