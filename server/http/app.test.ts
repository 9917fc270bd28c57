import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorBody, ROUTES, type RouteDefinition } from '../contract/index.ts';
import { DatabaseUnavailable, type Gateway, openLibrary } from '../db/index.ts';
import { createSavedStore } from '../saved/index.ts';
import { type Served, serve } from '../testing/serve.ts';
import { APP_SETTINGS } from '../testing/settings.ts';
import { createApp } from './app.ts';

// What the application does before any database is asked.

const library = await openLibrary();
const settings = APP_SETTINGS;
const saved = createSavedStore({ clock: Date.now, makeId: () => 'one' });
const base = { library, readLines: async () => null, saved, logger: pino({ level: 'silent' }) };
const routes: RouteDefinition[] = Object.values(ROUTES);
const address = ({ path, example }: RouteDefinition) =>
  `/api${path.replace(':id', encodeURIComponent(example.params?.id ?? 'some-id'))}`;
const asked = (route: RouteDefinition) =>
  route.method === 'get'
    ? {}
    : {
        method: route.method.toUpperCase(),
        headers: { 'content-type': 'application/json' },
        body: route.body === null ? undefined : JSON.stringify(route.example.body ?? {}),
      };

let folder = '';
let starting: Served;
let broken: Served;

const gone = async (): Promise<never> => {
  throw new DatabaseUnavailable('Neo4j does not answer.', 'Is it running?');
};
const never = async function* (): AsyncGenerator<never> {
  yield await gone();
};
const deadGateway: Gateway = {
  place: 'nowhere:7687/neo4j',
  read: gone,
  exact: gone,
  explain: gone,
  stream: never,
  execute: gone,
  write: gone,
  transaction: gone,
  ping: gone,
  state: gone,
  analyst: { inspect: gone, rows: gone, foreignFunctions: gone, isRunning: gone, close: async () => undefined },
  close: async () => undefined,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>Corridor</title>');
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
  starting = await serve(
    createApp({
      ...base,
      settings: { ...settings, clientFolder: folder },
      phase: () => ({ ready: false, step: 'Loading seeds/cooperation' }),
      gateway: () => null,
    }),
  );
  broken = await serve(
    createApp({
      ...base,
      settings: { ...settings, clientFolder: null },
      phase: () => ({ ready: true, step: 'Ready' }),
      gateway: () => deadGateway,
    }),
  );
});
afterAll(async () => {
  await Promise.all([starting.close(), broken.close(), rm(folder, { recursive: true })]);
});

describe('a page on the internet does not reach the product', () => {
  test.each(['evil.example', 'evil.example:4400', '127.0.0.1.evil.example', '169.254.169.254', 'localhost.'])(
    'a name that resolves here (%s) is refused',
    async (host) => {
      const reply = await starting.ask('/api/health', { headers: { host } });
      expect(reply.status).toBe(421);
      const { code, hint } = ErrorBody.parse(reply.json).error;
      expect([code, hint]).toEqual(['foreign-host', expect.stringMatching(/^Open http:\/\/127\.0\.0\.1:\d+ instead\.$/)]);
      expect((await starting.ask('/', { headers: { host } })).status).toBe(421);
    },
  );

  test.each(['127.0.0.1:4400', 'localhost:1', '[::1]:4400', 'LOCALHOST'])('%s is our own', async (host) => {
    expect((await starting.ask('/', { headers: { host } })).status).toBe(200);
  });

  test.each<Record<string, string>>([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'https://127.0.0.1:4400' },
    { origin: 'http://127.0.0.1:9999' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('a request that a foreign page makes (%o) is refused', async (headers) => {
    for (const route of routes) {
      const request = asked(route);
      const reply = await starting.ask(address(route), {
        ...request,
        headers: { host: '127.0.0.1:4400', 'content-type': 'application/json', ...headers },
      });
      expect(reply.status).toBe(403);
      expect(ErrorBody.parse(reply.json).error.code).toBe('foreign-origin');
    }
  });

  test.each<Record<string, string>>([
    {},
    { origin: 'http://127.0.0.1:4400', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('our own page and programs (%o) pass', async (headers) => {
    expect((await starting.ask('/api/openapi.json', { headers: { host: '127.0.0.1:4400', ...headers } })).status).toBe(200);
  });

  test('a link from elsewhere to the page opens it', async () => {
    expect((await starting.ask('/', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })).status).toBe(
      200,
    );
  });

  test('nothing allows other origins to read', async () => {
    const reply = await starting.ask('/api/openapi.json');
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'a body as %s is refused',
    async (type) => {
      const reply = await starting.ask('/api/graph', {
        method: 'POST',
        headers: type === '' ? {} : { 'content-type': type },
        body: '{"ids":[]}',
      });
      expect(reply.status).toBe(415);
    },
  );

  test('a list of wrong values is not answered with as many sentences', async () => {
    const wrong = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`p${index}`, { $: 'nothing' }]));
    const reply = await broken.ask('/api/cypher', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'RETURN 1', parameters: wrong }),
    });
    expect(reply.status).toBe(400);
    expect(ErrorBody.parse(reply.json).error.details?.issues).toHaveLength(20);
  });

  test('a method that an address does not take is told as that, whatever it carries', async () => {
    const reply = await starting.ask('/api/cypher', { method: 'DELETE' });
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST']);
  });
});

describe('headers', () => {
  test('the content policy is ours and nothing forces HTTPS', async () => {
    const { headers } = await starting.ask('/');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('every route', () => {
  test.each(routes.map((route) => [route.id, route] as const))(
    '%s answers 503 with the step while starting',
    async (_, route) => {
      const reply = await starting.ask(address(route), asked(route));
      expect(reply.status).toBe(503);
      const { error } = ErrorBody.parse(reply.json);
      expect(error).toMatchObject({ code: 'starting', details: { step: 'Loading seeds/cooperation' } });
    },
  );

  test.each(routes.map((route) => [route.id, route] as const))(
    '%s answers 503 with a hint while Neo4j is away',
    async (_, route) => {
      const reply = await broken.ask(address(route), asked(route));
      expect(reply.status).toBe(503);
      expect(ErrorBody.parse(reply.json).error).toMatchObject({ code: 'database-unavailable', hint: 'Is it running?' });
    },
  );

  test.each(routes.map((route) => [route.id, route] as const))('%s refuses another method', async (_, route) => {
    const taken = routes.filter(({ path }) => path === route.path).map((each) => each.method);
    const method = (['get', 'delete', 'put'] as const).find((each) => !taken.includes(each));
    const reply = await starting.ask(address(route), {
      method: method?.toUpperCase(),
      headers: { 'content-type': 'application/json' },
    });
    expect(reply.status).toBe(405);
    expect(ErrorBody.parse(reply.json).error.code).toBe('method-not-allowed');
  });
});

test('while Neo4j is started again everybody is told why, at once', async () => {
  const away = 'Neo4j is being started again: a statement went on.';
  const again = await serve(
    createApp({ ...base, settings, phase: () => ({ ready: true, step: 'Ready', away }), gateway: () => deadGateway }),
  );
  const replies = await Promise.all(routes.map((route) => again.ask(address(route), asked(route))));
  await again.close();
  expect(replies.map(({ status }) => status)).toEqual(routes.map(() => 503));
  for (const { json } of replies)
    expect(ErrorBody.parse(json).error).toMatchObject({ code: 'database-unavailable', message: away, hint: expect.any(String) });
});

test('an unknown address below /api answers in the error shape', async () => {
  const reply = await starting.ask('/api/nothing/here');
  expect(reply.status).toBe(404);
  expect(ErrorBody.parse(reply.json).error.code).toBe('not-found');
});

test('a malformed address is a bad request', async () => {
  expect((await starting.ask('/api/entities/%E0%A4%A')).status).toBe(400);
});

test('a body that is no JSON is a bad request, one too large is told so', async () => {
  const headers = { 'content-type': 'application/json' };
  expect((await starting.ask('/api/graph', { method: 'POST', headers, body: '{"ids":' })).status).toBe(400);
  const huge = JSON.stringify({ ids: ['x'.repeat(5_000_000)] });
  expect((await starting.ask('/api/graph', { method: 'POST', headers, body: huge })).status).toBe(413);
});

test('OpenAPI describes every route and its parameters', async () => {
  const { json } = await starting.ask('/api/openapi.json');
  expect(json).toMatchObject({ openapi: '3.1.0' });
  const text = JSON.stringify(json);
  for (const route of routes) expect(text).toContain(`"operationId":"${route.id}"`);
  expect(json).toMatchObject({
    paths: {
      '/api/entities/{id}/neighbours': {
        get: { parameters: expect.arrayContaining([expect.objectContaining({ name: 'direction', in: 'query' })]) },
      },
    },
  });
});

test('every reference in OpenAPI leads to a schema', async () => {
  const { json } = await starting.ask('/api/openapi.json');
  const references = [...JSON.stringify(json).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
  expect(references.length).toBeGreaterThan(0);
  for (const path of references) expect(json).toHaveProperty(path.split('/'));
});

describe('the page', () => {
  test('any address shows it, and it is asked for anew each time', async () => {
    for (const path of ['/', '/about', '/some/where']) {
      const reply = await starting.ask(path);
      expect([reply.status, reply.text]).toEqual([200, '<title>Corridor</title>']);
      expect(reply.headers['cache-control']).toBe('no-cache');
    }
  });

  test('files with a hash in their name never change; missing ones are not the page', async () => {
    expect((await starting.ask('/assets/main-1a2b.js')).headers['cache-control']).toContain('immutable');
    expect((await starting.ask('/assets/gone.js')).status).toBe(404);
  });

  test('nothing outside the folder is served', async () => {
    for (const path of ['/../../../../etc/passwd', '/assets/..%2f..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd'])
      expect((await starting.ask(path)).text).not.toContain('root:');
  });
});
