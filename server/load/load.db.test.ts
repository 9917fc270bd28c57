import { describe, expect, it } from 'vitest';
import { onDocks } from '../testing/docks.ts';
import { sumOf } from './summary.ts';
import { CLAIMS, change, ENTITIES, MANIFEST, SOURCES } from './testing.ts';

const { load, clear, rows, one, state } = onDocks();

describe('a load', () => {
  it('makes entities, sources, claims and the links that the claims add up to', async () => {
    const summary = await load();
    expect(summary).toMatchObject({ dataSet: 'docks', changed: true, sources: { created: 2 }, claims: { created: 3 } });
    expect(sumOf(summary.entities)).toMatchObject({ created: 4 });
    expect(summary.links).toMatchObject({ COLLABORATES_WITH: { created: 1 }, LED_OPERATION: { created: 1 } });
    expect(
      await one('MATCH (a)-[r:COLLABORATES_WITH]->(b) RETURN a.id AS a, b.id AS b, r {.*, id: null, hash: null} AS r'),
    ).toEqual({
      a: 'net_dockers',
      b: 'net_pilots',
      r: {
        id: null,
        hash: null,
        strength: 'unconfirmed',
        contested: false,
        statementCount: 1,
        originCount: 1,
        documentCount: 1,
        spanFrom: ['2022-01-01'],
        spanTo: ['9999-12-31'],
        validFrom: '2022',
        grades: ['4x4 B4'],
        dataSets: ['docks'],
      },
    });
    expect(await one('MATCH ()-[r:LED_OPERATION]->() RETURN r.strength AS strength')).toEqual({ strength: 'confirmed' });
    expect(
      await one(
        "MATCH (c:Claim {key: 'c1@docks'})-[:CITES]->(s) MATCH (c)-[:SUBJECT]->(a) MATCH (c)-[:OBJECT]->(b) RETURN s.key AS s, a.id AS a, b.id AS b",
      ),
    ).toEqual({
      s: 'src-paper@docks',
      a: 'net_dockers',
      b: 'net_pilots',
    });
  });

  it('labels, groups and folds entities', async () => {
    await load();
    expect(
      await one(
        "MATCH (e:Entity {id: 'net_dockers'}) RETURN labels(e) AS labels, e.group AS group, e.aliases AS aliases, e.generalAliases AS general, e.nameKey AS key, e.nameKeys AS keys, e.degree AS degree",
      ),
    ).toEqual({
      labels: ['Entity', 'Network', 'Actor'],
      group: 'network',
      aliases: ['Dokeri', 'Quay gang'],
      general: ['Quay gang'],
      key: 'the dockers',
      keys: ['the dockers', 'dokeri', 'quay gang'],
      degree: 1,
    });
    expect(await rows("CALL db.index.fulltext.queryNodes('entity_names', 'quay') YIELD node RETURN node.id AS id")).toEqual([
      { id: 'net_dockers' },
    ]);
  });

  it('leaves out what is not known instead of writing an empty text', async () => {
    await load();
    expect(await rows("MATCH (n) WHERE any(k IN keys(n) WHERE n[k] IN ['', null]) RETURN n")).toEqual([]);
  });

  it('tells when it was made and counts its rows', async () => {
    await load();
    expect(
      await one(
        'MATCH (d:DataSet) RETURN d.status AS status, d.loadedAt AS at, d.sources AS s, d.entities AS e, d.claims AS c, d.dataKind AS kind, d.questions AS q',
      ),
    ).toEqual({
      status: 'ready',
      at: '2026-11-21T00:00:00.000Z',
      s: 2,
      e: 4,
      c: 3,
      kind: 'fictional',
      q: '[]',
    });
  });
});

describe('loading again', () => {
  const version = async () => (await one('MATCH (s:CorridorSchema) RETURN s.dataVersion AS v'))?.v;

  it('the same folder changes nothing, not even the version of the data', async () => {
    await load();
    const [before, data] = [await version(), await state()];
    const again = await load();
    expect(again).toMatchObject({ changed: false, sources: { unchanged: 2 }, claims: { unchanged: 3 } });
    expect(sumOf(again.links)).toMatchObject({ created: 0, unchanged: 2 });
    expect([await version(), await state()]).toEqual([before, data]);
  });

  it('the same rows under a new title change no row', async () => {
    await load();
    const before = await state();
    const summary = await load({ manifest: { ...MANIFEST, title: 'The docks' } });
    expect(summary).toMatchObject({
      claims: { unchanged: 3, updated: 0 },
      links: { COLLABORATES_WITH: { unchanged: 1, updated: 0 } },
    });
    expect(await state()).toEqual(before);
  });

  it('a changed row updates it and the link it supports', async () => {
    await load();
    const before = await version();
    const summary = await load({ claims: change(CLAIMS, 'c1', { certainty: 'hedged' }) });
    expect(summary).toMatchObject({
      claims: { updated: 1, unchanged: 2 },
      links: { COLLABORATES_WITH: { updated: 1 }, LED_OPERATION: { unchanged: 1 } },
    });
    expect(await one('MATCH ()-[r:COLLABORATES_WITH]->() RETURN r.strength AS s')).toEqual({ s: 'tentative' });
    expect(await version()).not.toBe(before);
  });

  it('a changed source updates the claims and links that rest on it', async () => {
    await load();
    const summary = await load({ sources: change(SOURCES, 'src-paper', { sourceGrade: 'C' }) });
    expect(summary).toMatchObject({
      sources: { updated: 1, unchanged: 1 },
      claims: { updated: 3 },
      links: { COLLABORATES_WITH: { updated: 1 } },
    });
    expect(await one('MATCH ()-[r:COLLABORATES_WITH]->() RETURN r.strength AS s')).toEqual({ s: 'tentative' });
  });

  it('a removed row goes, with the link that only it supported', async () => {
    await load();
    const summary = await load({ claims: CLAIMS.slice(1), entities: ENTITIES.filter(({ id }) => id !== 'net_pilots') });
    expect(summary).toMatchObject({
      claims: { removed: 1, unchanged: 2 },
      entities: { Network: { removed: 1, unchanged: 1 } },
      links: { COLLABORATES_WITH: { removed: 1 } },
    });
    expect(await one('MATCH (n:Network) RETURN collect(n.id) AS ids, collect(n.degree) AS degrees')).toEqual({
      ids: ['net_dockers'],
      degrees: [0],
    });
    expect(await rows("MATCH (c:Claim {id: 'c1'}) RETURN c")).toEqual([]);
  });

  it('a claim that moves to another link takes the old one with it', async () => {
    await load();
    await load({ claims: change(CLAIMS, 'c1', { predicate: 'RIVAL_OF', source: 'src-study' }) });
    expect(await rows('MATCH (:Network)-[r]->(:Network) RETURN type(r) AS t')).toEqual([{ t: 'RIVAL_OF' }]);
    expect(await rows("MATCH (:Claim {id: 'c1'})-[:CITES]->(s) RETURN s.id AS id")).toEqual([{ id: 'src-study' }]);
  });

  it('a link that becomes a figure loses its object', async () => {
    await load();
    await load({ claims: change(CLAIMS, 'c1', { predicate: '', object: '', property: 'members', value: '40', validFrom: '' }) });
    expect(await rows("MATCH (:Claim {id: 'c1'})-[r]->() RETURN type(r) AS t ORDER BY t")).toEqual([
      { t: 'CITES' },
      { t: 'SUBJECT' },
    ]);
    expect(await rows('MATCH (:Network)-[r]->(:Network) RETURN r')).toEqual([]);
  });

  it('a changed kind changes the labels', async () => {
    await load();
    const entities = change(ENTITIES, 'opn_low-tide', { kind: 'Event', subtype: 'arrest', secondKind: 'Operation' });
    await load({ entities });
    // Neo4j gives labels in the order in which the database first met them: other tests may have come before.
    const after =
      "MATCH (e:Entity {id: 'opn_low-tide'}) UNWIND labels(e) AS l WITH * ORDER BY l RETURN collect(l) AS l, e.degree AS d";
    expect(await one(after)).toEqual({
      l: ['Entity', 'Event', 'Operation'],
      d: 1,
    });
  });

  it('ends as if it had been loaded at once, whatever came before', async () => {
    const claims = [
      ...change(CLAIMS, 'c1', { predicate: 'SUPPLIES' }),
      { id: 'c4', subject: 'net_pilots', predicate: 'RIVAL_OF', object: 'net_dockers', source: 'src-study' },
    ];
    await load({ claims });
    const fresh = await state();
    await clear();
    await load();
    await load({ claims, entities: change(ENTITIES, 'net_pilots', { name: 'Others' }) });
    await load({ claims });
    expect(await state()).toEqual(fresh);
  });
});
