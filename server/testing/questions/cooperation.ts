import { expect } from 'vitest';
import { type Coded, column, isMain, type Judges, kindOf, linksOf, sorted, where, withParts, withWholes } from './coded.ts';

const ROLES = ['PARTICIPATED_IN', 'LED_OPERATION', 'COORDINATED', 'SUPPORTED', 'HOSTED'];

/** The operations without a whole, each with the parties of all its parts. */
function parties(coded: Coded, kind: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of linksOf(coded, ...ROLES)) {
    if (kindOf(coded, from) !== kind) continue;
    const tops = [...withWholes(coded, to)].filter(
      (id) => kindOf(coded, id) === 'Operation' && [...withWholes(coded, id)].length === 1,
    );
    for (const top of tops) found.set(top, (found.get(top) ?? new Set()).add(from));
  }
  return found;
}

function pairs(coded: Coded, kind: string): string[] {
  const counts = new Map<string, number>();
  for (const bodies of parties(coded, kind).values())
    for (const a of bodies) for (const b of bodies) if (a < b) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
  return [...counts].map(([pair, count]) => `${pair} ${count}`).sort();
}

export const COOPERATION_ANSWERS: Judges = {
  'cooperation-region': (rows) => {
    expect(column(rows, 'operationId')).toEqual([
      'opn_ankh',
      'opn_clan-based-cocaine-network-2025',
      'opn_jad-western-balkans-2019',
      'opn_serbia-netherlands-2023',
      'opn_sunshine',
      'opn_taksim',
    ]);
    expect(where(rows, { operationId: 'opn_sunshine', bodyId: 'plc_italy' })).toMatchObject([
      { role: 'via-police', channels: [] },
    ]);
    for (const row of where(rows, { operationId: 'opn_taksim' })) expect(row.channels).toEqual(['SELEC']);
    expect(where(rows, { operationId: 'opn_serbia-netherlands-2023', bodyId: 'agy_europol-drugs-unit' })).toHaveLength(1);
  },

  'cooperation-pairs': async (rows, coded, ask) => {
    const told = (answer: typeof rows) => answer.map((row) => `${row.firstId} ${row.secondId} ${row.operations}`).sort();
    expect(told(rows)).toEqual(pairs(coded, 'Agency'));
    expect(told(await ask({ kind: 'Place' }))).toEqual(pairs(coded, 'Place'));
    expect(await ask({ kind: 'Agency', least: 2 })).toMatchObject([
      { firstId: 'agy_eurojust', secondId: 'agy_europol', operations: 2 },
    ]);
    expect(where(await ask({ kind: 'Place' }), { firstId: 'plc_belgium', secondId: 'plc_france' })).toMatchObject([
      { operations: 3 },
    ]);
  },

  // Belgium, Brazil, Germany, Italy and Portugal took part in the day of action; these three nobody names.
  'cooperation-network-places': (rows) => {
    expect(column(rows, 'placeId')).toEqual(['plc_argentina', 'plc_australia', 'plc_uruguay']);
  },

  // Belgium, Brazil, Colombia, Ecuador and the Netherlands are touched; of their pairs only two share an operation.
  'cooperation-network-pairs': (rows) => {
    const told = rows.map(({ firstId, secondId }) => `${firstId} ${secondId}`);
    expect(told).toHaveLength(8);
    expect(told).toContain('plc_brazil plc_netherlands');
    expect(told).not.toContain('plc_belgium plc_netherlands');
    expect(told).not.toContain('plc_belgium plc_brazil');
  },

  'cooperation-instruments': (rows, coded) => {
    const party = linksOf(coded, 'PARTY_TO').filter(({ from }) => withWholes(coded, 'plc_serbia').has(from));
    expect(rows.map((row) => `${row.byId} ${row.instrumentId} ${row.role}`).sort()).toEqual(
      party.map(({ from, to, role }) => `${from} ${to} ${role}`).sort(),
    );
    expect(where(rows, { byRegion: false })).toMatchObject([{ instrumentId: 'ins_europol-operational-agreement-serbia' }]);
  },

  'cooperation-agency': (rows, coded) => {
    const bodies = withParts(coded, 'agy_europol');
    const acts = linksOf(coded, ...ROLES).filter(
      ({ from, to }) => bodies.has(from) && ['Operation', 'Event'].includes(kindOf(coded, to)) && isMain(coded, to),
    );
    expect(rows).toHaveLength(acts.length);
    expect(column(rows, 'bodyId')).toEqual(sorted(acts.map(({ from }) => from)));
    expect(where(rows, { bodyId: 'agy_j-cat' })).toMatchObject([{ whatId: 'opn_power-off', how: 'COORDINATED' }]);
  },

  'cooperation-frameworks': (rows, coded) => {
    const acts = linksOf(coded, 'CONDUCTED_UNDER').filter(({ from }) => kindOf(coded, from) !== 'Agency');
    expect(rows.map((row) => `${row.operationId} ${row.frameworkId}`).sort()).toEqual(
      acts.map(({ from, to }) => `${from} ${to}`).sort(),
    );
    expect(where(rows, { frameworkId: 'ins_jit-ndrangheta-1' })).toMatchObject([
      { fundedBy: ['Eurojust'], establishedBy: ['Eurojust'] },
    ]);
  },

  // The countries and SELEC shared the joint action days of 2019 with Europol, by the Western Balkans or themselves.
  'cooperation-partners-without-operation': (rows) => {
    expect(column(rows, 'partnerId')).toEqual(['agy_cepol', 'prg_wb-pact']);
  },

  'cooperation-against-network': (rows) => {
    expect(column(rows, 'bodyId')).toEqual([
      'agy_eurojust',
      'agy_europol',
      'agy_europol-drugs-unit',
      'plc_belgium',
      'plc_france',
      'plc_netherlands',
      'plc_serbia',
    ]);
    expect(column(rows, 'targetId')).toContain('per_former-pink-panther-leader');
  },
};
