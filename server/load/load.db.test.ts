import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGateway, type Gateway } from '../db/index.ts';
import { emptyTestDatabase, testConnection } from '../neo4j/testing.ts';
import { InvalidDataSet, LeaseHeld, LoadError } from './errors.ts';
import { type LoadOptions, loadDataSet } from './load.ts';
import { formatProblem } from './problem.ts';
import { sumOf } from './summary.ts';
import { CLAIMS, change, dataSetFolder, ENTITIES, MANIFEST, SOURCES, type Written } from './testing.ts';
import { takeLease } from './write/lease.ts';

let gateway: Gateway;
beforeAll(async () => {
  await emptyTestDatabase();
  gateway = createGateway(testConnection());
  // The first load makes the constraints, which takes longer than all the others.
  await load();
});
afterAll(() => gateway.close());
beforeEach(async () => {
  await gateway.execute('MATCH (n) DETACH DELETE n');
});

const owner = { host: 'here', pid: 4711, what: 'a test' };
const load = (files: Written | string = {}, options: Partial<LoadOptions> = {}) =>
  loadDataSet({
    gateway,
    folder: typeof files === 'string' ? files : dataSetFolder(files),
    owner,
    isAlive: () => true,
    clock: () => Date.parse('2026-11-21T00:00:00Z'),
    ...options,
  });
const rows = async (query: string) => (await gateway.read(query)).rows;
const one = async (query: string) => (await rows(query))[0];

/** Everything that a data set put there, without what changes at every load. */
const state = async () => ({
  nodes: await rows(
    'MATCH (n) WHERE NOT n:CorridorLease AND NOT n:CorridorSchema AND NOT n:DataSet RETURN properties(n) AS p, labels(n) AS l ORDER BY coalesce(n.key, n.id)',
  ),
  links: await rows(
    'MATCH (a)-[r]->(b) RETURN coalesce(a.key, a.id) AS a, type(r) AS t, properties(r) AS p, coalesce(b.key, b.id) AS b ORDER BY a, t, b',
  ),
});

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
    await gateway.execute('MATCH (n) DETACH DELETE n');
    await load();
    await load({ claims, entities: change(ENTITIES, 'net_pilots', { name: 'Others' }) });
    await load({ claims });
    expect(await state()).toEqual(fresh);
  });
});

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

describe('a load that fails', () => {
  const steps = ['writing entities', 'writing claims', 'making links', 'removing what has gone', 'describing entities'];
  it.each(steps)('while %s leaves the earlier data whole', async (step) => {
    await load();
    const before = await state();
    const report = (progress: { step: string }) => {
      if (progress.step === step) throw new Error(`stopped while ${step}`);
    };
    await expect(load({ claims: change(CLAIMS, 'c1', { predicate: 'RIVAL_OF' }) }, { report })).rejects.toThrow(
      `stopped while ${step}`,
    );
    expect(await state()).toEqual(before);
    expect(await load({ claims: change(CLAIMS, 'c1', { predicate: 'RIVAL_OF' }) })).toMatchObject({ claims: { updated: 1 } });
  });

  it('can be cancelled', async () => {
    await load();
    const before = await state();
    const controller = new AbortController();
    const report = ({ step }: { step: string }) => {
      if (step === 'making links') controller.abort(new Error('enough'));
    };
    await expect(load({ claims: CLAIMS.slice(1) }, { report, signal: controller.signal })).rejects.toThrow();
    expect(await state()).toEqual(before);
  });

  it('with errors in a row writes nothing at all', async () => {
    await expect(load({ claims: change(CLAIMS, 'c1', { predicate: 'COLABORATES_WITH' }) })).rejects.toThrow(
      'The data set has 1 error; nothing was written.',
    );
    expect(await rows('MATCH (n) RETURN n')).toEqual([]);
  });

  it('when files change while they are loaded, nothing is written', async () => {
    const folder = dataSetFolder();
    let changed = false;
    const report = ({ step }: { step: string }) => {
      if (step !== 'making links' || changed) return;
      changed = true;
      dataSetFolder({ claims: CLAIMS.slice(1) }, folder);
    };
    await expect(load(folder, { report })).rejects.toThrow('changed while they were being loaded');
    expect(await rows('MATCH (n:Entity) RETURN n')).toEqual([]);
  });
});

describe('a large load', () => {
  const large = { small: 2 };

  it('goes in batches and ends as a small one does', async () => {
    await load();
    const whole = await state();
    await gateway.execute('MATCH (n) DETACH DELETE n');
    await load({}, large);
    expect(await state()).toEqual(whole);
    expect(await one('MATCH (d:DataSet) RETURN d.status AS status')).toEqual({ status: 'ready' });
  });

  it('is marked as loading while it goes on and after it was cut off, until a run has completed it', async () => {
    const stop = (at: string) => (progress: { step: string }) => {
      if (progress.step === at) throw new Error('cut');
    };
    const claims = change(CLAIMS, 'c1', { predicate: 'RIVAL_OF' });
    await load({ claims });
    const wanted = await state();
    for (const at of ['writing claims', 'making links', 'removing what has gone', 'describing entities']) {
      await gateway.execute('MATCH (n) DETACH DELETE n');
      await load();
      await expect(load({ claims }, { ...large, report: stop(at) })).rejects.toThrow('cut');
      expect(await one('MATCH (d:DataSet) RETURN d.status AS status')).toEqual({ status: 'loading' });
      await load({ claims });
      expect(await one('MATCH (d:DataSet) RETURN d.status AS status')).toEqual({ status: 'ready' });
      expect(await state()).toEqual(wanted);
    }
  });
});

describe('two loads at once', () => {
  const hold = (age: number, host = 'there') =>
    gateway.execute(
      `MERGE (l:CorridorLease {id: 'load'}) SET l.owner = 'npm start', l.host = '${host}', l.pid = 99, l.dataSet = 'x', l.heartbeat = timestamp() - ${age}`,
    );

  it('the second is told at once who holds the lease', async () => {
    let second: unknown = null;
    let asked: Promise<void> | null = null;
    const report = ({ step }: { step: string }) => {
      if (step !== 'comparing with the database') return;
      asked ??= load({ manifest: { ...MANIFEST, id: 'quay' } }).then(
        () => undefined,
        (error: unknown) => {
          second = error;
        },
      );
    };
    await load({}, { report });
    await asked;
    expect(second).toBeInstanceOf(LeaseHeld);
    expect(second instanceof LoadError && second.message).toMatch(
      /^Another load is going on: a test \(process 4711 on here\) loads docks, last heard of \d s ago\.$/,
    );
  });

  it('a holder that was not heard of for 30 s is taken over', async () => {
    await hold(31_000);
    expect(await load()).toMatchObject({ changed: true });
    expect(await one('MATCH (l:CorridorLease) RETURN l.owner AS owner')).toEqual({ owner: null });
  });

  it('who has lost the lease is told by the next heartbeat, and stops', async () => {
    const lease = await takeLease(gateway, { owner, isAlive: () => true, dataSet: 'docks', heartbeatMs: 50 });
    await hold(0);
    await expect.poll(() => lease.signal.aborted, { timeout: 20_000 }).toBe(true);
    await lease.release();
    expect(await one('MATCH (l:CorridorLease) RETURN l.owner AS owner')).toEqual({ owner: 'npm start' });
  });

  it('a heartbeat keeps the lease young', async () => {
    const lease = await takeLease(gateway, { owner, isAlive: () => true, dataSet: 'docks', heartbeatMs: 50 });
    await gateway.execute('MATCH (l:CorridorLease) SET l.heartbeat = 0');
    await expect
      .poll(async () => (await one('MATCH (l:CorridorLease) RETURN l.heartbeat > 0 AS young'))?.young, { timeout: 20_000 })
      .toBe(true);
    await lease.release();
  });

  it('a living holder is not', async () => {
    await hold(20_000);
    await expect(load()).rejects.toThrow('npm start loads x, last heard of 20 s ago');
  });

  it('a holder on this machine whose process is gone is taken over at once', async () => {
    await hold(1_000, 'here');
    await expect(load()).rejects.toThrow(LeaseHeld);
    expect(await load({}, { isAlive: (pid) => pid !== 99 })).toMatchObject({ changed: true });
  });
});
