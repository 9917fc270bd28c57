import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ROUTES } from '../../server/contract/routes.ts';
import { type ApiError, asApiError, isTemporary } from './error.ts';
import { addressOf, ask } from './request.ts';
import * as routes from './routes.ts';

const real = globalThis.fetch;

describe('addresses', () => {
  it('carry any id and every item of a list', () => {
    const asked = { params: { id: "4:a/b?c#d:'x'" }, query: { type: ['A,B', 'C'], kind: undefined, limit: 5 } };
    expect(addressOf(ROUTES.neighbours, asked)).toBe(
      "/api/entities/4%3Aa%2Fb%3Fc%23d%3A'x'/neighbours?type=A%2CB&type=C&limit=5",
    );
  });

  it('there is a function for every route of the contract', () => {
    const names = Object.keys(routes).map((name) => name.replace(/^(get|post|put|delete)/, '').toLowerCase());
    expect(names.sort()).toEqual(
      Object.keys(ROUTES)
        .map((id) => id.toLowerCase())
        .sort(),
    );
  });
});

describe('answers', () => {
  let server: Server | undefined;
  afterEach(() => {
    vi.unstubAllGlobals();
    server?.close();
  });

  /** A real server that answers everything so; relative addresses of the page are made absolute. */
  async function serve(status: number, body: string): Promise<void> {
    const made = createServer((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
    server = made;
    await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
    const address = made.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => real(`http://127.0.0.1:${port}${path}`, init));
  }
  const failure = async (): Promise<ApiError> =>
    asApiError(
      await routes.getHealth().then(
        () => null,
        (error: unknown) => error,
      ),
    );

  it('of the agreed shape come back typed', async () => {
    const meta = { shown: 0, total: 0, limit: null, truncated: false, next: null, dataVersion: 'v1' };
    await serve(200, JSON.stringify({ data: { hits: [], didYouMean: ['Gulf Clan'], note: null }, meta }));
    const answer = await ask(ROUTES.search, { query: { q: 'gulf' } });
    expect(answer.data.didYouMean).toEqual(['Gulf Clan']);
    expect(answer.meta.dataVersion).toBe('v1');
  });

  it('of another shape are refused and name the field', async () => {
    await serve(200, JSON.stringify({ data: { status: 'ready' }, meta: {} }));
    expect(await failure()).toMatchObject({ code: 'bad-answer', message: expect.stringContaining('meta.shown') });
  });

  it('that are errors keep code, message and hint', async () => {
    await serve(503, JSON.stringify({ error: { code: 'starting', message: 'Neo4j starts', hint: 'wait', details: null } }));
    const error = await failure();
    expect(error).toMatchObject({ code: 'starting', status: 503, message: 'Neo4j starts', hint: 'wait' });
    expect(isTemporary(error)).toBe(true);
  });

  it('of a proxy without a server behind it, or none at all, mean offline', async () => {
    await serve(502, '<html>');
    expect(await failure()).toMatchObject({ code: 'offline', status: 502 });
    await serve(418, 'teapot');
    expect(isTemporary(await failure())).toBe(false);
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done));
    expect(await failure()).toMatchObject({ code: 'offline', status: 0 });
  });

  it('that nobody waits for any more throw the browser’s abort', async () => {
    const control = new AbortController();
    control.abort();
    await serve(200, '{}');
    await expect(routes.getHealth(control.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
