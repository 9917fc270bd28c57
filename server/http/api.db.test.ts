import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorBody, envelope, ROUTES, type RouteDefinition, type RouteId } from '../contract/index.ts';
import { createGateway, type Gateway, openLibrary } from '../db/index.ts';
import { createLineReader } from '../explore/index.ts';
import { testConnection } from '../neo4j/testing.ts';
import { createSavedStore } from '../saved/index.ts';
import { HARBOUR, loadAlone } from '../testing/load.ts';
import { type Served, serve } from '../testing/serve.ts';
import { APP_SETTINGS } from '../testing/settings.ts';
import { createApp } from './app.ts';

let gateway: Gateway;
let served: Served;
let linkId = '';
const library = await openLibrary();

const appOn = (on: Gateway, readTimeoutMs = 10_000) =>
  createApp({
    settings: { ...APP_SETTINGS, readTimeoutMs },
    phase: () => ({ ready: true, step: 'Ready' }),
    gateway: () => on,
    library,
    readLines: createLineReader(HARBOUR),
    saved: createSavedStore({ clock: Date.now, makeId: randomUUID }),
    logger: pino({ level: 'silent' }),
  });

beforeAll(async () => {
  gateway = createGateway(testConnection());
  await loadAlone(gateway, HARBOUR);
  const { rows } = await gateway.read("MATCH (:Entity {id: 'net_north'})-[r:COLLABORATES_WITH]-() RETURN r.id AS id");
  linkId = String(rows[0]?.id);
  served = await serve(appOn(gateway));
});
afterAll(async () => {
  await served.close();
  await gateway.close();
});

interface Asked {
  readonly path: () => string;
  readonly missing?: string;
  readonly body?: string;
}

/** A request of each route that finds something, and one for what does not exist. */
const REQUESTS: Readonly<Record<RouteId, Asked>> = {
  health: { path: () => '/health' },
  model: { path: () => '/model' },
  overview: { path: () => '/overview' },
  search: { path: () => '/search?q=salt&kind=Network&limit=5' },
  entity: { path: () => '/entities/net_salt', missing: '/entities/net_nobody' },
  neighbours: {
    path: () => '/entities/net_salt/neighbours?type=COLLABORATES_WITH,ACTIVE_IN&limit=2',
    missing: '/entities/net_nobody/neighbours',
  },
  link: { path: () => `/links/${linkId}`, missing: '/links/nothing' },
  paths: { path: () => '/paths?from=net_harbour&to=net_ember', missing: '/paths?from=net_harbour&to=net_nobody' },
  graph: { path: () => '/graph', body: '{"ids":["net_salt","net_ember","net_nobody"]}' },
  sources: { path: () => '/sources' },
  source: { path: () => '/sources/src-gazette@harbour?limit=3', missing: '/sources/src-nothing' },
  sourceLines: { path: () => '/sources/src-gazette@harbour/lines?locator=L4', missing: '/sources/src-nothing/lines?locator=L4' },
  schema: { path: () => '/schema' },
  cypher: { path: () => '/cypher', body: '{"query":"MATCH (n:Network) RETURN n.name AS name"}' },
  questions: { path: () => '/questions' },
  ask: { path: () => '/questions/nothing', body: '{}' },
  behind: { path: () => '/behind', body: '{"route":"search","query":{"q":"salt"}}' },
  resolve: { path: () => '/resolve', body: '{"nodes":[],"links":[]}' },
  savedList: { path: () => '/saved' },
  savedAdd: { path: () => '/saved', body: '{"name":"Networks","text":"MATCH (n:Network) RETURN n"}' },
  savedChange: { path: () => '/saved/nothing', body: '{"name":"Networks","text":"MATCH (n:Network) RETURN n","version":1}' },
  savedRemove: { path: () => '/saved/nothing' },
  savedImport: { path: () => '/saved/import', body: '{"saved":[{"name":"Agencies","text":"MATCH (n:Agency) RETURN n"}]}' },
};

const ids: RouteId[] = Object.values(ROUTES).map((route) => route.id);
const optionsOf = (id: RouteId, body = REQUESTS[id].body) =>
  body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body };

describe.each(ids)('%s', (id) => {
  const route: RouteDefinition = ROUTES[id];
  const extra = (path: string) => `${path}${path.includes('?') ? '&' : '?'}whatever=1`;

  test('answers in the envelope, as the contract says, with the version of the data', async () => {
    const reply = await served.ask(`/api${REQUESTS[id].path()}`, optionsOf(id));
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    const answer = envelope(route.data).strict().parse(reply.json);
    const { dataVersion } = await gateway.state();
    expect(answer.meta.dataVersion).toBe(dataVersion);
    expect(answer.meta.truncated || answer.meta.total === answer.meta.shown).toBe(true);
  });

  test('refuses a parameter that it does not know, by name', async () => {
    const reply = await served.ask(`/api${extra(REQUESTS[id].path())}`, optionsOf(id));
    expect(reply.status).toBe(400);
    expect(ErrorBody.strict().parse(reply.json).error).toMatchObject({
      code: 'unknown-parameter',
      message: expect.stringContaining('whatever'),
    });
  });
});

test.each(ids.flatMap((id) => REQUESTS[id].missing ?? []))('%s says what it did not find', async (path) => {
  const reply = await served.ask(`/api${path}`);
  expect(reply.status).toBe(404);
  expect(ErrorBody.strict().parse(reply.json).error).toMatchObject({ code: 'not-found', message: expect.stringMatching(/no/) });
});

test.each([
  ['/search', 'q'],
  ['/search?q=x&limit=0', 'limit'],
  ['/search?q=x&limit=many', 'limit'],
  ['/search?q=a&q=b', 'q'],
  ['/entities/net_salt/neighbours?direction=up', 'direction'],
  ['/entities/net_salt/neighbours?limit=1001', 'limit'],
  ['/paths?from=net_salt', 'to'],
  ['/paths?from=net_salt&to=net_ember&profile=friends', 'profile'],
  ['/sources/src-gazette@harbour/lines?locator=page4', 'locator'],
])('%s is refused and %s named', async (path, name) => {
  const reply = await served.ask(`/api${path}`);
  expect(reply.status).toBe(400);
  expect(ErrorBody.parse(reply.json).error).toMatchObject({ code: 'bad-request', message: expect.stringContaining(`"${name}"`) });
});

test('an unknown field of a body is refused as an unknown parameter is', async () => {
  const reply = await served.ask('/api/graph', optionsOf('graph', '{"ids":[],"depth":2}'));
  expect(ErrorBody.parse(reply.json).error.code).toBe('unknown-parameter');
});

test('large answers are compressed for who asks so', async () => {
  const reply = await served.ask('/api/model', { headers: { 'accept-encoding': 'gzip' } });
  expect(reply.headers['content-encoding']).toBe('gzip');
});

test('ids are data: what looks like Cypher finds nothing and harms nothing', async () => {
  const id = encodeURIComponent("x'}) MATCH (n) DETACH DELETE n //`");
  for (const path of [`/entities/${id}`, `/links/${id}`, `/entities/${id}/neighbours`, `/sources/${id}`])
    expect((await served.ask(`/api${path}`)).status).toBe(404);
  expect((await served.ask(`/api/search?q=${id}`)).status).toBe(200);
  expect(
    (await served.ask(`/api/entities/net_salt/neighbours?type=${encodeURIComponent('A`]-() DETACH DELETE a //')}`)).status,
  ).toBe(400);
  expect((await gateway.read('MATCH (n:Entity) RETURN count(n) AS n')).rows).toEqual([{ n: 19 }]);
});

test('neighbours of an entity type or group that the model does not know are refused, not none', async () => {
  const of = async (kind: string) => (await served.ask(`/api/entities/net_salt/neighbours?kind=${kind}`)).status;
  expect([await of('Netwrk'), await of('Network'), await of('network')]).toEqual([400, 200, 200]);
});

/** The same database, but each read is an endless one. */
const slow = (on: Gateway): Gateway => ({
  ...on,
  read: (_text, _params, options) =>
    on.read('UNWIND range(1, 200000) AS a UNWIND range(1, 200000) AS b RETURN count(*) AS slowly', {}, options),
  state: () => on.state(),
});
const runningSlowly = async (): Promise<number> => {
  const { rows } = await gateway.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS slowly' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
  );
  return rows.length;
};
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a question that takes too long is a 504 with a hint', async () => {
  const app = await serve(appOn(slow(gateway), 300));
  const reply = await app.ask('/api/sources');
  expect(reply.status).toBe(504);
  expect(ErrorBody.parse(reply.json).error).toMatchObject({ code: 'timeout', hint: expect.any(String) });
  await app.close();
});

test('who goes away takes the query along', async () => {
  const app = await serve(appOn(slow(gateway), 60_000));
  const leaving = new AbortController();
  const request = app.ask('/api/links/some', { signal: leaving.signal }).catch(() => 'gone');
  await wait(1_000);
  expect(await runningSlowly()).toBe(2);
  leaving.abort();
  expect(await request).toBe('gone');
  await wait(1_000);
  expect(await runningSlowly()).toBe(0);
  await app.close();
});

test('a database that Corridor did not make is shown by its labels, and has no evidence', async () => {
  const foreign: Gateway = {
    ...gateway,
    state: async () => ({ kind: 'foreign', neo4j: '5.26.0', schemaVersion: null, dataVersion: null }),
  };
  const app = await serve(appOn(foreign));
  expect((await app.ask('/api/health')).json).toMatchObject({ data: { database: 'foreign', saves: 'browser', dataSets: [] } });
  expect((await app.ask('/api/model')).json).toMatchObject({ data: { evidence: false } });
  expect((await app.ask('/api/entities/Entity:id:net_salt')).json).toMatchObject({ data: { raw: { id: 'net_salt' } } });
  const reply = await app.ask('/api/sources');
  expect([reply.status, ErrorBody.parse(reply.json).error.message]).toEqual([404, expect.stringContaining('no claims')]);
  await app.close();
});
