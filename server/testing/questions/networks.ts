import { expect } from 'vitest';
import { column, isActor, type Judges, kindOf, linksOf, sorted, total, where, withParts } from './coded.ts';

const TIES = ['MEMBER_OF', 'HEADS', 'PART_OF', 'COLLABORATES_WITH', 'RIVAL_OF', 'SUPPLIES', 'EXCHANGES_WITH', 'RELATIVE_OF'];

export const NETWORK_ANSWERS: Judges = {
  'networks-identified-through': (rows, coded) => {
    const found = linksOf(coded, 'IDENTIFIED_THROUGH').filter(({ from, to }) => to === 'plt_sky-ecc' && isActor(coded, from));
    expect(column(rows, 'foundId')).toEqual(sorted(found.map(({ from }) => from)));
    expect(rows).toHaveLength(3);
  },

  'networks-working-with': (rows) => {
    expect(column(rows, 'counterpartId')).toEqual([
      'net_albanian-speaking-group-ecuador',
      'net_gulf-clan',
      'net_pcc',
      'per_hawala-facilitators',
    ]);
    expect(where(rows, { counterpartId: 'net_gulf-clan' })).toMatchObject([
      { tie: 'COLLABORATES_WITH', onTheWordOf: '‹authorities, not named›', locator: 'L90', claim: 'c-002-04-076@cooperation' },
    ]);
  },

  'networks-people': (rows, coded) => {
    const people = linksOf(coded, 'MEMBER_OF', 'HEADS').filter(({ to }) => to === 'net_balkans-organisation-2023');
    expect(column(rows, 'whoId')).toEqual(sorted(people.map(({ from }) => from)));
    expect(column(rows, 'legalStatus')).toEqual(['arrested']);
    expect(where(rows, { whoId: 'per_balkans-two-arrested-earlier' })).toMatchObject([
      { legalFor: ['‹other crimes, not named›'] },
    ]);
  },

  'networks-status': (rows, coded) => {
    const people = linksOf(coded, 'MEMBER_OF', 'HEADS').filter(({ from }) => kindOf(coded, from) === 'Person');
    expect(total(rows, 'entries')).toBe(new Set(people.map(({ from, to }) => `${from} ${to}`)).size);
    expect(where(rows, { position: 'convicted' })).toMatchObject([
      { networkId: 'net_clan-based-cocaine-network-2025', entries: 1 },
    ]);
    expect(where(rows, { networkId: 'net_franco-israeli-fraud-network' })).toMatchObject([
      { position: 'suspected to on trial', entries: 3 },
    ]);
  },

  'networks-members-by-place': (rows) => {
    const of = (whoId: string) => where(rows, { whoId }).map(({ placeId, how }) => `${placeId}: ${how}`);
    expect(of('per_alleged-coordinator-prison-ecuador')).toEqual(['plc_ecuador: acts or is held there']);
    expect(of('per_balkans-organisation-members-belgium')).toEqual(['plc_belgium: arrested there']);
    expect(of('per_balkans-two-arrested-earlier')).toEqual([
      'plc_peru: arrested there or in another place of the event',
      'plc_serbia: arrested there or in another place of the event',
    ]);
  },

  'networks-best-supported': (rows, coded) => {
    const ties = linksOf(coded, ...TIES).filter(({ from, to }) => isActor(coded, from) && isActor(coded, to));
    expect(rows).toHaveLength(ties.length);
    // No court has decided a tie in this data set, and offender ties are never confirmed by a body's own act.
    expect(column(rows, 'strength')).toEqual(['tentative', 'unconfirmed']);
    expect(rows.map(({ strength }) => strength)).toEqual(
      rows
        .map(({ strength }) => String(strength))
        .sort()
        .reverse(),
    );
  },

  'networks-in-crime-area': (rows, coded) => {
    const areas = withParts(coded, 'cra_drug-trafficking');
    const ties = linksOf(coded, 'ENGAGES_IN', 'TRAFFICS').filter(({ from, to }) => areas.has(to) && isActor(coded, from));
    expect(column(rows, 'actorId')).toEqual(sorted(ties.map(({ from }) => from)));
    expect(column(rows, 'thingId')).toContain('cra_cocaine-trafficking');
  },

  'networks-structure': (rows, coded) => {
    const parts = withParts(coded, 'net_ndrangheta');
    parts.delete('net_ndrangheta');
    expect(column(rows, 'partId')).toEqual(sorted(parts));
    expect(where(rows, { level: 2 })).toMatchObject([{ partId: 'net_san-luca-feud-families' }]);
    expect(where(rows, { partId: 'net_ndrangheta-network-under-investigation' })).toMatchObject([{ weakest: 'tentative' }]);
  },

  'networks-common-ground': (rows, coded) => {
    const pair = { firstId: 'net_balkans-organisation-2023', secondId: 'net_sunshine-marijuana-group' };
    const common = where(rows, pair).flatMap(({ inCommon }) => (Array.isArray(inCommon) ? inCommon : []));
    expect(common.map(String).sort()).toEqual(['Balkans', 'Europe', 'drug trafficking']);
    const tied = new Set(linksOf(coded, ...TIES).map(({ from, to }) => [from, to].sort().join(' ')));
    for (const { firstId, secondId } of rows) expect(tied.has(`${firstId} ${secondId}`)).toBe(false);
    expect(where(rows, { possiblyTheSame: true })).toMatchObject([{ firstId: 'net_albanian-speaking-group-ecuador' }]);
  },

  'networks-investments': (rows, coded) => {
    const places = linksOf(coded, 'INVESTED_IN').filter(({ from }) => from.startsWith('net_ndrangheta'));
    expect(column(rows, 'placeId')).toEqual(sorted(places.map(({ to }) => to)));
    expect(column(rows, 'strength')).toEqual(['tentative']);
  },

  'networks-on-a-day': async (rows, coded, ask) => {
    const ties = linksOf(coded, ...TIES).filter(({ from, to }) => isActor(coded, from) && isActor(coded, to));
    const dated = ties.filter(({ claims }) =>
      claims.some(({ validFrom, validTo, ended }) => validFrom || validTo || ended === 'yes'),
    );
    expect(column(rows, 'fromId')).toEqual(['per_former-pink-panther-leader']);
    expect(rows).toMatchObject([{ tie: 'HEADS', undated: ties.length - dated.length }]);
    // "Former leader" ends at the latest with the digest of 2023.
    expect(await ask({ day: '2024-01-01' })).toEqual([]);
  },
};
