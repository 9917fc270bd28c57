import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ErrorBody, envelope, ROUTES, type RouteDefinition, type RouteId, SavedInput, SavedQuestion } from '../contract/index.ts';
import { type Gateway, openLibrary } from '../db/index.ts';
import { createLineReader } from '../explore/index.ts';
import { createSavedStore } from '../saved/index.ts';
import { appOn } from '../testing/app.ts';
import { onDatabase, onServer, untilRunning } from '../testing/database.ts';
import { HARBOUR, loadAlone } from '../testing/load.ts';
import { serve } from '../testing/serve.ts';
import { APP_SETTINGS } from '../testing/settings.ts';

let linkId = '';
let [changedId, removedId] = ['', ''];
const library = await openLibrary();
const saved = createSavedStore({ clock: Date.now, makeId: randomUUID });

const corridorOn = (on: Gateway, readTimeoutMs = 10_000) =>
  appOn(on, library, { settings: { ...APP_SETTINGS, readTimeoutMs }, readLines: createLineReader(HARBOUR), saved });

const gateway = onDatabase(async (empty) => {
  await loadAlone(empty, HARBOUR);
  const { rows } = await empty.read("MATCH (:Entity {id: 'net_north'})-[r:COLLABORATES_WITH]-() RETURN r.id AS id");
  linkId = String(rows[0]?.id);
  const place = { gateway: empty, kind: 'ours' as const, writeForeign: false, timeoutMs: 10_000 };
  const save = async (name: string) => (await saved.add(place, SavedInput.parse({ name, text: 'RETURN 1' }))).id;
  [changedId, removedId] = [await save('To be changed'), await save('To be removed')];
});
const served = onServer(() => corridorOn(gateway));

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
  ask: { path: () => '/questions/networks-status', missing: '/questions/nothing', body: '{}' },
  behind: { path: () => '/behind', body: '{"route":"search","query":{"q":"salt"}}' },
  resolve: { path: () => '/resolve', body: '{"nodes":[],"links":[]}' },
  savedList: { path: () => '/saved' },
  savedAdd: { path: () => '/saved', body: '{"name":"Networks","text":"MATCH (n:Network) RETURN n"}' },
  savedChange: {
    path: () => `/saved/${changedId}`,
    missing: '/saved/nothing',
    body: '{"name":"Changed","text":"MATCH (n:Network) RETURN n","version":1}',
  },
  savedRemove: { path: () => `/saved/${removedId}`, missing: '/saved/nothing' },
  savedImport: { path: () => '/saved/import', body: '{"saved":[{"name":"Agencies","text":"MATCH (n:Agency) RETURN n"}]}' },
};

const ids: RouteId[] = Object.values(ROUTES).map((route) => route.id);
const optionsOf = (id: RouteId, body = REQUESTS[id].body) => ({
  method: ROUTES[id].method.toUpperCase(),
  ...(ROUTES[id].method === 'get' ? {} : { headers: { 'content-type': 'application/json' } }),
  ...(body === undefined ? {} : { body }),
});

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

test.each(ids.flatMap((id) => (REQUESTS[id].missing === undefined ? [] : [[id, REQUESTS[id].missing]])))(
  '%s %s says what it did not find',
  async (id, path) => {
    const reply = await served.ask(`/api${path}`, optionsOf(id));
    expect(reply.status).toBe(404);
    expect(ErrorBody.strict().parse(reply.json).error).toMatchObject({ code: 'not-found', message: expect.stringMatching(/no/) });
  },
);

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

test('what is missing is told as that, with where to read what is taken', async () => {
  const reply = await served.ask('/api/search');
  expect(ErrorBody.parse(reply.json).error).toMatchObject({
    message: 'Parameter "q" is missing.',
    hint: expect.stringContaining('/api/docs'),
  });
});

test('an unknown field of a body is refused as an unknown parameter is', async () => {
  const reply = await served.ask('/api/graph', optionsOf('graph', '{"ids":[],"depth":2}'));
  expect(ErrorBody.parse(reply.json).error.code).toBe('unknown-parameter');
});

describe('saved questions over HTTP', () => {
  const send = (path: string, method: string, body: unknown) =>
    served.ask(`/api${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const problem = (reply: { json: unknown }) => ErrorBody.strict().parse(reply.json).error;

  test('a name that is taken is a conflict that names it and says what to do', async () => {
    const question = { name: 'Smuggling routes', text: 'MATCH (r:Route) RETURN r' };
    expect((await send('/saved', 'POST', question)).status).toBe(200);
    const reply = await send('/saved', 'POST', { ...question, name: 'SMUGGLING ROUTES' });
    expect([reply.status, problem(reply)]).toEqual([
      409,
      expect.objectContaining({
        code: 'conflict',
        message: expect.stringContaining('Smuggling routes'),
        hint: expect.any(String),
      }),
    ]);
  });

  test('who edits an old version is told the present one', async () => {
    const first = envelope(SavedQuestion).parse((await send('/saved', 'POST', { name: 'Old', text: 'RETURN 1' })).json).data;
    const change = { name: 'Old', text: 'RETURN 2', version: first.version };
    expect((await send(`/saved/${first.id}`, 'PUT', change)).status).toBe(200);
    const late = await send(`/saved/${first.id}`, 'PUT', { ...change, text: 'RETURN 3' });
    expect([late.status, problem(late).details]).toEqual([409, expect.objectContaining({ current: 2 })]);
  });

  test.each([
    [{ name: ' ', text: 'RETURN 1' }, 'name'],
    [{ name: 'x', text: '' }, 'text'],
    [{ name: 'x', text: `${'RETURN 1'.padEnd(50_001)}.` }, 'text'],
    [{ name: 'x'.repeat(121), text: 'RETURN 1' }, 'name'],
    [{ name: 'x', text: 'RETURN 1', parameters: [{ name: 'a', type: 'when', value: 1 }] }, 'parameters'],
  ])('what cannot be saved is refused by the name of its field: %#', async (body, field) => {
    const reply = await send('/saved', 'POST', body);
    expect([reply.status, problem(reply).message]).toEqual([400, expect.stringContaining(`"${field}`)]);
  });

  test('nothing is written to a database of somebody else unless that is allowed', async () => {
    const foreign: Gateway = {
      ...gateway,
      state: async () => ({ kind: 'foreign', neo4j: '5.26.0', schemaVersion: null, dataVersion: null }),
    };
    const app = await serve(corridorOn(foreign));
    const reply = await app.ask('/api/saved', optionsOf('savedAdd', '{"name":"Theirs","text":"RETURN 1"}'));
    await app.close();
    expect([reply.status, problem(reply)]).toEqual([
      403,
      expect.objectContaining({ code: 'read-only', hint: expect.stringContaining('CORRIDOR_WRITE_FOREIGN') }),
    ]);
  });
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
test('a question that takes too long is a 504 with a hint', async () => {
  const app = await serve(corridorOn(slow(gateway), 300));
  const reply = await app.ask('/api/sources');
  expect(reply.status).toBe(504);
  expect(ErrorBody.parse(reply.json).error).toMatchObject({ code: 'timeout', hint: expect.any(String) });
  await app.close();
});

test('who goes away takes the query along', async () => {
  const app = await serve(corridorOn(slow(gateway), 60_000));
  await untilRunning(gateway, 'AS slowly', 0);
  const leaving = new AbortController();
  const request = app.ask('/api/links/some', { signal: leaving.signal }).catch(() => 'gone');
  await untilRunning(gateway, 'AS slowly', 2);
  leaving.abort();
  expect(await request).toBe('gone');
  await untilRunning(gateway, 'AS slowly', 0);
  await app.close();
});

test('a database that Corridor did not make is shown by its labels, and has no evidence', async () => {
  const foreign: Gateway = {
    ...gateway,
    state: async () => ({ kind: 'foreign', neo4j: '5.26.0', schemaVersion: null, dataVersion: null }),
  };
  const app = await serve(corridorOn(foreign));
  expect((await app.ask('/api/health')).json).toMatchObject({ data: { database: 'foreign', saves: 'browser', dataSets: [] } });
  expect((await app.ask('/api/model')).json).toMatchObject({ data: { evidence: false } });
  expect((await app.ask('/api/entities/Entity:id:net_salt')).json).toMatchObject({ data: { raw: { id: 'net_salt' } } });
  const reply = await app.ask('/api/sources');
  expect([reply.status, ErrorBody.parse(reply.json).error.message]).toEqual([404, expect.stringContaining('no claims')]);
  await app.close();
});
