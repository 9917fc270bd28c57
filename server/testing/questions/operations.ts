import { expect } from 'vitest';
import { column, isMain, type Judges, kindOf, linksOf, sorted, total, where, withParts } from './coded.ts';

export const OPERATION_ANSWERS: Judges = {
  'operations-results': (rows, coded) => {
    const of = (operationId: string, figure: string) => where(rows, { operationId, figure });
    // 23 arrested in all: the three leaders, the seven of 2021 and the other arrests are in it, or nobody knows whether they are.
    expect(of('opn_serbia-netherlands-2023', 'arrests')).toMatchObject([{ number: 23, figures: 1 }]);
    expect(of('opn_ceo-fraud-investigation', 'arrests')).toMatchObject([{ number: 8, qualifier: 'exactly' }]);
    // The blocked 600,000 stand in the total of 5.5 million, although told again by themselves.
    expect(of('opn_ceo-fraud-investigation', 'value')).toMatchObject([{ number: 5_500_000, qualifier: 'about', figures: 1 }]);
    // About two million and almost three are not added.
    const money = of('opn_serbia-netherlands-2023', 'value').map(({ number, qualifier }) => `${qualifier} ${number}`);
    expect(money.sort()).toEqual(['about 2000000', 'almost 3000000']);
    expect(of('opn_sunshine', 'quantity')).toMatchObject([{ number: 8_400, unit: 'kg', goods: ['cannabis'] }]);
    // The day of action has its own rows; the investigation around it does not count it again.
    expect(of('opn_ndrangheta-day-of-action-2023', 'arrests')).toMatchObject([{ number: 132 }]);
    expect(of('opn_ndrangheta-investigation-2023', 'arrests')).toEqual([]);
    const tops = coded.affirmed.filter(({ property, partOf }) => property === 'arrests' && partOf === '');
    expect(total(where(rows, { figure: 'arrests' }), 'number')).toBe(tops.reduce((sum, { value }) => sum + Number(value), 0));
  },

  'operations-reckoning': (rows) => {
    expect(where(rows, { figure: 'arrests' }).map(({ number, counts }) => `${number} ${counts}`)).toEqual([
      '23 on its own',
      '7 overlap-unclear',
      '3 of-whom',
      '2 overlap-unclear',
      '1 overlap-unclear',
    ]);
    expect(where(rows, { subjectId: 'szr_balkans-cars' })).toMatchObject([{ goods: 'high-end cars', number: 15 }]);
  },

  'operations-by-year': (rows, coded) => {
    const all = [...coded.entities.values()].filter(({ kind, topic }) => kind === 'Operation' && topic === '');
    expect(total(rows, 'operations')).toBe(all.length);
    expect(rows.map(({ year, operations }) => `${year}: ${operations}`)).toEqual([
      '2017: 1',
      '2019: 1',
      '2023: 2',
      '2025: 1',
      `not dated: ${all.length - 5}`,
    ]);
  },

  'operations-in-period': async (rows, _coded, ask) => {
    expect(column(rows, 'whatId')).toEqual([
      'evt_arrest-netherlands-2023-05-08',
      'evt_arrests-belgium-2021',
      'evt_ceo-fraud-action-days',
      'evt_ceo-fraud-haute-marne',
      'evt_serbia-netherlands-action-day-2023',
      'opn_ndrangheta-day-of-action-2023',
      'opn_serbia-netherlands-2023',
      'szr_balkans-cocaine-2020',
      'szr_balkans-cocaine-aruba-2020',
      'szr_balkans-cocaine-hasselt-2020',
      'szr_balkans-cocaine-rotterdam-2020',
    ]);
    const inAugust2025 = await ask({ from: '2025-08-08', to: '2025-08-31' });
    expect(column(inAugust2025, 'whatId')).toEqual(['opn_clan-based-cocaine-network-2025']);
  },

  'operations-participants': (rows, coded) => {
    const parts = withParts(coded, 'opn_serbia-netherlands-2023');
    const acts = linksOf(coded, 'PARTICIPATED_IN', 'LED_OPERATION', 'COORDINATED', 'SUPPORTED', 'HOSTED', 'ESTABLISHED');
    const told = acts.filter(({ to }) => parts.has(to)).map(({ from, type, to, role }) => `${from} ${type} ${to} ${role}`);
    expect(rows.map((row) => `${row.bodyId} ${row.how} ${row.whatId} ${row.role ?? ''}`).sort()).toEqual(told.sort());
    expect(column(rows, 'bodyId')).toContain('agy_europol-drugs-unit');
  },

  'operations-targets': (rows, coded) => {
    expect(rows).toHaveLength(linksOf(coded, 'TARGETED').length);
    expect(column(where(rows, { operationId: 'opn_ankh' }), 'targetId')).toEqual([
      'cra_cultural-goods-trafficking',
      'net_ankh-artefacts-group',
    ]);
  },

  'operations-sequence': (rows, coded) => {
    expect(rows).toHaveLength(linksOf(coded, 'RESULTED_IN', 'FOLLOWED_BY', 'SUCCEEDS').length);
    expect(where(rows, { firstId: 'evt_ankh-first-arrest' })).toMatchObject([
      { link: 'FOLLOWED_BY', secondId: 'evt_ankh-further-arrests' },
    ]);
  },

  'operations-figures': async (rows, coded, ask) => {
    const arrests = coded.affirmed.filter(({ property }) => property === 'arrests');
    expect(rows.map(({ asSaid }) => asSaid).sort()).toEqual(arrests.map(({ value }) => value).sort());
    const large = arrests.filter(({ value }) => Number(value) >= 66);
    expect(await ask({ least: 65.5 })).toHaveLength(large.length);
  },

  'operations-without-results': (rows) => {
    expect(column(rows, 'operationId')).toEqual([
      'opn_38-million-investigation',
      'opn_croatia-ceo-fraud-investigation',
      'opn_jad-western-balkans-2019',
      'opn_ndrangheta-fugitives',
      'opn_otf-balkan-cartel',
      'opn_power-off-earlier',
    ]);
  },

  'operations-assets': (rows, coded) => {
    const seizures = [...coded.entities.keys()].filter((id) => kindOf(coded, id) === 'Seizure' && isMain(coded, id));
    expect(total(rows, 'seizures')).toBe(seizures.length);
    expect(sorted(rows.map(({ measure }) => String(measure)))).toEqual(
      sorted(seizures.map((id) => coded.entities.get(id)?.subtype ?? '')),
    );
    expect(where(rows, { measure: 'frozen-or-blocked' })).toMatchObject([{ ids: ['szr_ceo-fraud-hr'] }]);
  },
};
