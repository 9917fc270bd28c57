import { expect } from 'vitest';
import { type Cells, type Coded, type CodedLink, column, isCoders, type Judges, linksOf, sorted, total, where } from './coded.ts';

const told = (link: CodedLink): string => `${link.from} ${link.type} ${link.to}`;
const documentsOf = ({ claims }: CodedLink): Set<string> =>
  new Set(claims.filter((claim) => !isCoders(claim)).map(({ source = '' }) => source));
const count = (claims: readonly Cells[], keep: (claim: Cells) => boolean): number => claims.filter(keep).length;
const statementsOf = (claims: readonly Cells[]): number => new Set(claims.map(({ statement, id }) => statement || id)).size;
const rests = (coded: Coded, source: string): CodedLink[] =>
  linksOf(coded).filter(({ claims }) => claims.every((claim) => claim.source === source));

export const EVIDENCE_ANSWERS: Judges = {
  'evidence-one-origin': (rows, coded) => {
    const repeated = linksOf(coded).filter(({ claims }) => statementsOf(claims) >= 2);
    for (const row of rows) {
      expect(row.origins).toHaveLength(1);
      expect(repeated.map(told)).toContain(`${row.fromId} ${row.type} ${row.toId}`);
    }
    expect(where(rows, { fromId: 'rte_balkan-route', toId: 'cmd_firearms' })).toMatchObject([
      { statements: 3, origins: ['Babanoski and Ilijevski'] },
    ]);
  },

  'evidence-one-document': (rows, coded) => {
    const id = 'net_ndrangheta-network-under-investigation';
    const links = linksOf(coded).filter((link) => [link.from, link.to].includes(id) && documentsOf(link).size === 1);
    expect(rows).toHaveLength(links.length);
    expect(column(rows, 'document')).toEqual(["Post 04: Day of action against the 'Ndrangheta"]);
  },

  'evidence-only-source': async (rows, coded, ask) => {
    expect(rows.map((row) => `${row.fromId} ${row.type} ${row.toId}`).sort()).toEqual(
      rests(coded, 'src-002-01').map(told).sort(),
    );
    // The digest is the whole of its posts.
    const digest = await ask({ source: 'src-002@cooperation' });
    expect(digest.length).toBeGreaterThan(rows.length);
  },

  // None in this data set; the checks plant one.
  'evidence-contested-links': (rows) => expect(rows).toEqual([]),

  'evidence-contested-figures': (rows) => {
    expect(column(rows, 'aboutId')).toEqual(['szr_ceo-fraud-hr']);
    expect(rows.map(({ qualifier, asSaid }) => `${qualifier} ${asSaid}`)).toEqual(['exactly 600000', 'more-than 600000']);
  },

  'evidence-denials': async (rows, coded, ask) => {
    expect(rows).toMatchObject([{ claim: 'c-002-03-020@cooperation', onTheWordOf: '‹uniformed officers›' }]);
    expect(await ask({ otherTopics: false })).toHaveLength(coded.claims.length - coded.affirmed.length);
  },

  'evidence-inferred-dates': (rows, coded) => {
    const inferred = (claim: Cells) => ['inferred', 'document-date'].includes(claim.dateBasis ?? '') && claim.validFrom !== '';
    expect(rows).toHaveLength(count(coded.claims, inferred));
  },

  'evidence-hedged': (rows, coded) => {
    expect(rows.map(({ claim }) => claim).sort()).toEqual(
      coded.claims
        .filter(({ certainty }) => certainty === 'hedged')
        .map(({ id }) => `${id}@cooperation`)
        .sort(),
    );
    expect(where(rows, { aboutId: 'per_alleged-coordinator-prison-ecuador', what: 'HEADS' })).toHaveLength(1);
  },

  'evidence-coders-only': (rows, coded) => {
    const links = linksOf(coded).filter(({ claims }) =>
      claims.every((claim) => isCoders(claim) || claim.certainty === 'coder-inferred'),
    );
    expect(rows.map((row) => `${row.fromId} ${row.type} ${row.toId}`).sort()).toEqual(links.map(told).sort());
  },

  'evidence-confirmed': (rows) => {
    expect(sorted(rows.map((row) => `${row.fromId} ${row.type} ${row.toId}`))).toEqual([
      'agy_europol HOSTED evt_operational-centre-europol-2019',
      'agy_europol SUPPORTED opn_clan-based-cocaine-network-2025',
      'agy_selec COORDINATED opn_sunshine',
      'agy_selec SUPPORTED opn_ankh',
      'agy_selec SUPPORTED opn_sunshine',
      'opn_taksim USED_CHANNEL agy_selec',
    ]);
  },

  'evidence-strength-by-type': async (rows, coded, ask) => {
    expect(where(rows, { type: 'MEMBER_OF' })).toMatchObject([{ links: 9, confirmed: 0, unconfirmed: 1, tentative: 8 }]);
    const all = await ask({ types: null });
    expect(all.map(({ type, links }) => `${type} ${links}`).sort()).toEqual(
      sorted(linksOf(coded).map(({ type }) => `${type} ${linksOf(coded, type).length}`)),
    );
  },

  'evidence-sources': (rows, coded) => {
    const sources = coded.sources.filter(({ topic }) => topic === '');
    expect(column(rows, 'sourceKey')).toEqual(sorted(sources.map(({ id }) => `${id}@cooperation`)));
    for (const { id } of sources)
      expect(where(rows, { sourceKey: `${id}@cooperation` })).toMatchObject([
        {
          claims: count(coded.claims, (claim) => claim.source === id),
          claimsThatNameIt: count(coded.claims, (claim) => claim.citedSource === id),
        },
      ]);
  },

  'evidence-grades': (rows, coded) => {
    expect(total(rows, 'claims')).toBe(coded.claims.length);
    expect(where(rows, { evaluation: '4x4 X4' })).toMatchObject([{ codersOwn: count(coded.claims, isCoders) }]);
    expect(total(where(rows, { information: '3' }), 'claims')).toBe(0);
  },

  'evidence-speakers': (rows, coded) => {
    const quoted = coded.claims.filter(({ saidBy }) => saidBy !== '');
    expect(total(rows, 'claims')).toBe(quoted.length);
    const unnamed = quoted.filter(({ saidBy }) => saidBy === '‹authorities, not named›');
    expect(where(rows, { speaker: '‹authorities, not named›' })).toMatchObject([
      { statements: statementsOf(unnamed), speakerId: null },
    ]);
  },

  'evidence-speaker': (rows, coded) => {
    const quoted = coded.claims.filter(({ saidBy }) => saidBy === 'agy_frontex');
    expect(
      where(rows, { quoted: true })
        .map(({ claim }) => claim)
        .sort(),
    ).toEqual(quoted.map(({ id }) => `${id}@cooperation`).sort());
  },

  'evidence-assessments': (rows, coded) => {
    expect(rows).toHaveLength(count(coded.claims, ({ basis }) => basis === 'assessment'));
  },

  'evidence-cited-publications': (rows, coded) => {
    const cited = coded.claims.filter(({ citedSource }) => citedSource !== '');
    expect(total(rows, 'claims')).toBe(cited.length);
    expect(column(rows, 'publicationKey')).toEqual(sorted(cited.map(({ citedSource }) => `${citedSource}@cooperation`)));
    expect(rows.map(({ claims }) => Number(claims))).toEqual(rows.map(({ claims }) => Number(claims)).sort((a, b) => b - a));
  },

  'evidence-possibly-same': (rows, coded) => {
    expect(rows.map(({ firstId, secondId }) => `${firstId} ${secondId}`).sort()).toEqual(
      linksOf(coded, 'POSSIBLY_SAME_AS')
        .map(({ from, to }) => `${from} ${to}`)
        .sort(),
    );
    for (const { reasons } of rows) expect(reasons).toHaveLength(1);
  },
};
