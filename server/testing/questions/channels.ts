import { expect } from 'vitest';
import { KINDS } from '../../../cypher/model/index.ts';
import { type Coded, column, type Judges, kindOf, linksOf, sorted, where } from './coded.ts';

const AUTHORITIES = (KINDS.find(({ id }) => id === 'Platform')?.subtypes ?? []).filter(({ family }) => family === 'authorities');
const isOffenderPlatform = (coded: Coded, id: string): boolean =>
  kindOf(coded, id) === 'Platform' && !AUTHORITIES.some((subtype) => subtype.id === coded.entities.get(id)?.subtype);

export const CHANNEL_ANSWERS: Judges = {
  'channels-use': (rows) => {
    expect(where(rows, { channelId: 'plt_siena' })).toMatchObject([
      { runBy: ['Europol'], accessOf: ['Balkans', 'Europol'], operations: 1 },
    ]);
    expect(where(rows, { channelId: 'plt_i-24-7' })).toMatchObject([{ runBy: ['INTERPOL'], usedIn: [], operations: 0 }]);
    expect(where(rows, { channelId: 'agy_selec' })).toMatchObject([{ usedIn: ['Operation TAKSIM'] }]);
    expect(rows).toHaveLength(4);
  },

  'channels-by-body': (rows) => {
    expect(rows[0]).toMatchObject({ bodyId: 'agy_europol', channels: 2, names: ['Europol databases', 'SIENA'] });
    expect(where(rows, { bodyId: 'plc_turkiye' })).toMatchObject([{ names: ['SELEC'] }]);
    expect(where(rows, { bodyId: 'agy_selec' })).toEqual([]);
  },

  'channels-figures': (rows, coded) => {
    expect(rows).toHaveLength(linksOf(coded, 'USED_CHANNEL').length);
    expect(where(rows, { figure: 'messagesExchanged' })).toMatchObject([
      { operationId: 'opn_ndrangheta-investigation-2023', channelId: 'plt_siena', qualifier: 'more-than', number: 200 },
    ]);
  },

  'channels-country': (rows) => {
    expect(rows).toMatchObject([
      { channelId: 'agy_selec', ground: 'operation that used it', by: ['Operation TAKSIM'] },
      { channelId: 'plt_siena', ground: 'access', by: ['Balkans'] },
    ]);
  },

  'channels-offender-platforms': (rows, coded) => {
    const uses = linksOf(coded, 'USES', 'OPERATES').filter(({ to }) => isOffenderPlatform(coded, to));
    expect(column(rows, 'platformId')).toEqual(sorted(uses.map(({ to }) => to)));
    expect(where(rows, { userId: 'per_migrant-smuggling-four-arrested' })).toMatchObject([
      { certainty: 'hedged', strength: 'tentative' },
    ]);
  },

  'channels-platform-yield': (rows, coded) => {
    const found = linksOf(coded, 'IDENTIFIED_THROUGH', 'USED_DATA_OF').filter(({ to }) => to === 'plt_sky-ecc');
    expect(rows.map(({ foundId, how }) => `${foundId} ${how}`).sort()).toEqual(
      found.map(({ from, type }) => `${from} ${type}`).sort(),
    );
    expect(rows).toHaveLength(9);
  },

  'channels-platforms-acted-against': (rows, coded) => {
    const acts = linksOf(coded, 'TARGETED').filter(({ to }) => isOffenderPlatform(coded, to));
    expect(rows).toHaveLength(acts.length);
    expect(where(rows, { platformId: 'plt_ddos-services' })).toMatchObject([
      {
        by: [
          'European Cybercrime Centre',
          'Germany',
          'Joint Cybercrime Action Taskforce',
          'Poland',
          'United Kingdom',
          'United States',
        ],
      },
    ]);
  },
};
