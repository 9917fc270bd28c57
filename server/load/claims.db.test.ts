import { describe, expect, it } from 'vitest';
import { onDocks } from '../testing/docks.ts';
import { InvalidDataSet } from './errors.ts';
import { formatProblem } from './problem.ts';
import { CLAIMS, change, ENTITIES, MANIFEST, SOURCES, type Written } from './testing.ts';

// What claims add up to, in one data set and in two.

const { load, rows, one, state } = onDocks();

describe('a denial', () => {
  const denial = {
    id: 'c9',
    subject: 'net_pilots',
    predicate: 'COLLABORATES_WITH',
    object: 'net_dockers',
    source: 'src-study',
    polarity: 'negated',
  };

  it('alone makes no link, but knows which it denies', async () => {
    await load({ claims: [denial, ...CLAIMS.slice(1)] });
    expect(await rows('MATCH (:Network)-[r]->(:Network) RETURN r')).toEqual([]);
    expect(await one("MATCH (c:Claim {id: 'c9'}) RETURN c.linkId IS NOT NULL AS has")).toEqual({ has: true });
  });

  it('beside a claim makes the link contested', async () => {
    await load({ claims: [...CLAIMS, denial] });
    expect(await rows('MATCH (:Network)-[r]->(:Network) RETURN r.contested AS contested, r.statementCount AS n')).toEqual([
      { contested: true, n: 1 },
    ]);
  });
});

describe('a retracted claim', () => {
  it('supports no link any more and stays readable', async () => {
    await load();
    await load({ claims: change(CLAIMS, 'c1', { status: 'retracted', retractedAt: '2025-01-01' }) });
    expect(await rows('MATCH (:Network)-[r]->(:Network) RETURN r')).toEqual([]);
    expect(await one("MATCH (c:Claim {id: 'c1'}) RETURN c.status AS status")).toEqual({ status: 'retracted' });
  });
});

describe('what entities show of their claims', () => {
  it('dates become a span, and two that do not meet are named', async () => {
    const dates = (id: string, value: string) => ({
      id,
      subject: 'opn_low-tide',
      property: 'occurredFrom',
      value,
      source: 'src-paper',
    });
    await load({ claims: [...CLAIMS, dates('c5', '2023-05'), dates('c6', '2023-05-03')] });
    const read = () =>
      one("MATCH (e:Entity {id: 'opn_low-tide'}) RETURN e.spanFrom AS from, e.spanTo AS to, e.contestedProperties AS contested");
    expect(await read()).toEqual({ from: '2023-05-01', to: '2023-05-31', contested: null });
    await load({ claims: [...CLAIMS, dates('c5', '2023-05'), dates('c6', '2023-06-03')] });
    expect(await read()).toEqual({ from: '2023-05-01', to: '2023-06-03', contested: ['occurredFrom'] });
  });

  it('an entity whose every claim is of another topic is of that topic, and its neighbours’ degrees do not count it', async () => {
    const sources = change(SOURCES, 'src-study', { topic: 'other-policing' });
    await load({ sources, claims: change(CLAIMS, 'c2', { source: 'src-study' }).filter(({ id }) => id !== 'c3') });
    const read = () =>
      rows(
        "MATCH (e) WHERE e.id IN ['opn_low-tide', 'agy_port-police', 'net_dockers'] RETURN e.id AS id, e.topic AS topic, e.degree AS degree ORDER BY id",
      );
    expect(await read()).toEqual([
      { id: 'agy_port-police', topic: 'other-policing', degree: 0 },
      { id: 'net_dockers', topic: null, degree: 1 },
      { id: 'opn_low-tide', topic: 'other-policing', degree: 0 },
    ]);
    await load({ sources, claims: change(CLAIMS, 'c2', { source: 'src-study' }) });
    expect((await read()).map((row) => [row.topic, row.degree])).toEqual([
      ['other-policing', 1],
      [null, 1],
      [null, 0],
    ]);
  });
});

describe('two data sets', () => {
  const second = { ...MANIFEST, id: 'quay', title: 'Quay' };
  const source = [{ id: 'src-x', title: 'Another paper', sourceGrade: 'B' }];
  const shared = {
    id: 'c1',
    subject: 'net_pilots',
    predicate: 'COLLABORATES_WITH',
    object: 'net_dockers',
    source: 'src-x',
    infoGrade: '2',
  };
  const other = (claims: Written['claims'] = [shared], entities: Written['entities'] = 'id,kind,name\n') => ({
    manifest: second,
    sources: source,
    entities,
    claims,
  });
  const strength = () =>
    one('MATCH (:Network)-[r]->(:Network) RETURN r.strength AS strength, r.originCount AS origins, r.dataSets AS sets');

  it('share a link, which is made anew from the claims of both', async () => {
    await load({ claims: change(CLAIMS, 'c1', { infoGrade: '2' }) });
    await load(other());
    expect(await strength()).toEqual({ strength: 'confirmed', origins: 2, sets: ['docks', 'quay'] });
    await load({ claims: change(CLAIMS, 'c1', { certainty: 'hedged' }) });
    expect(await strength()).toEqual({ strength: 'unconfirmed', origins: 2, sets: ['docks', 'quay'] });
    await load({ claims: CLAIMS.slice(1) });
    expect(await strength()).toEqual({ strength: 'unconfirmed', origins: 1, sets: ['quay'] });
  });

  it('an entity is defined by one of them: the error names the owner', async () => {
    await load();
    const error = await load(other([shared], [{ id: 'net_pilots', kind: 'Network', name: 'Pilots' }])).catch((e: unknown) => e);
    expect(error instanceof InvalidDataSet && error.problems.map(formatProblem)).toEqual([
      'entities.csv:2 id "net_pilots" belongs to the data set docks; take the row out and refer to it, or give yours another id',
    ]);
  });

  it('an entity that the other refers to is not removed', async () => {
    await load();
    await load(other());
    const before = await state();
    await expect(load({ claims: CLAIMS.slice(1), entities: ENTITIES.filter(({ id }) => id !== 'net_pilots') })).rejects.toThrow(
      'entities.csv no longer holds net_pilots, but 1 claims of the data set quay are about it.',
    );
    expect(await state()).toEqual(before);
  });

  it('an id that neither knows is an error, and nothing is written', async () => {
    await load();
    const before = await state();
    const error = await load(other([{ ...shared, subject: 'net_pilot' }])).catch((e: unknown) => e);
    expect(error instanceof InvalidDataSet && error.problems.map(formatProblem)).toEqual([
      'claims.csv:2 subject "net_pilot" is no entity; add it to entities.csv',
    ]);
    expect(await state()).toEqual(before);
  });

  it('what joins which is checked against the other’s kinds too', async () => {
    await load();
    const error = await load(other([{ ...shared, object: 'opn_low-tide' }])).catch((e: unknown) => e);
    expect(error instanceof InvalidDataSet && error.problems[0]?.message).toBe('does not join Network → Operation');
  });
});
