import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { ROUTES } from '../../server/contract/routes.ts';
import { type Corridor, createCorridor } from './corridor.ts';
import { type ApiError, asApiError, isTemporary } from './error.ts';
import { addressOf, send } from './request.ts';
import * as routes from './routes.ts';

describe('addresses', () => {
  it('carry any id and every item of a list', () => {
    const asked = { params: { id: "4:a/b?c#d:'x'" }, query: { type: ['A,B', 'C'], kind: undefined, limit: 5 } };
    expect(addressOf(ROUTES.neighbours, asked)).toBe(
      "/api/entities/4%3Aa%2Fb%3Fc%23d%3A'x'/neighbours?type=A%2CB&type=C&limit=5",
    );
  });

  it('what cannot be sent is told as that, not as a server that does not answer', async () => {
    const asked = { body: { least: 10n }, base: 'http://127.0.0.1:1' };
    await expect(send(ROUTES.cypher, asked)).rejects.toThrow(/BigInt/);
    await expect(send(ROUTES.cypher, { ...asked, body: {} })).rejects.toMatchObject({ code: 'offline' });
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
    server?.close();
  });

  /** A real server that answers everything so, and the client that asks it. */
  async function serve(status: number, body: string): Promise<Corridor> {
    const made = createServer((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
    server = made;
    await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
    const address = made.address();
    return createCorridor(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
  }
  const failure = async (corridor: Corridor): Promise<ApiError> =>
    asApiError(
      await corridor.ask(ROUTES.health).then(
        () => null,
        (error: unknown) => error,
      ),
    );

  it('of the agreed shape come back typed', async () => {
    const meta = { shown: 0, total: 0, limit: null, truncated: false, next: null, dataVersion: 'v1' };
    const corridor = await serve(200, JSON.stringify({ data: { hits: [], didYouMean: ['Gulf Clan'], note: null }, meta }));
    const answer = await corridor.ask(ROUTES.search, { query: { q: 'gulf' } });
    expect(answer.data.didYouMean).toEqual(['Gulf Clan']);
    expect(answer.meta.dataVersion).toBe('v1');
  });

  it('of another shape are refused and name the field', async () => {
    const corridor = await serve(200, JSON.stringify({ data: { status: 'ready' }, meta: {} }));
    expect(await failure(corridor)).toMatchObject({ code: 'bad-answer', message: expect.stringContaining('meta.shown') });
  });

  it('that are errors keep code, message and hint', async () => {
    const corridor = await serve(
      503,
      JSON.stringify({ error: { code: 'starting', message: 'Neo4j starts', hint: 'wait', details: null } }),
    );
    const error = await failure(corridor);
    expect(error).toMatchObject({ code: 'starting', status: 503, message: 'Neo4j starts', hint: 'wait' });
    expect(isTemporary(error)).toBe(true);
  });

  it('of a proxy without a server behind it, or none at all, mean offline', async () => {
    expect(await failure(await serve(502, '<html>'))).toMatchObject({ code: 'offline', status: 502 });
    const corridor = await serve(418, 'teapot');
    expect(isTemporary(await failure(corridor))).toBe(false);
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done));
    expect(await failure(corridor)).toMatchObject({ code: 'offline', status: 0 });
  });

  it('that come line by line are rows by column, and one that breaks off says so', async () => {
    const head = { head: { columns: ['name', 'n'], mode: 'run', limit: 5 } };
    const big = { $: 'integer', value: '9007199254740993' };
    const end = { rows: 2, cut: null, plan: null, notices: [], waited: 0, checked: 1, first: 2, total: 3 };
    const lines = [head, { row: ['Salt', 1] }, { row: ['Ember', big] }].map((line) => JSON.stringify(line));
    const read = async (body: string) => {
      const rows = [];
      for await (const row of (await serve(200, body)).rows('RETURN 1')) rows.push(row);
      return rows;
    };
    expect(await read(`${[...lines, JSON.stringify({ end })].join('\n')}\n`)).toEqual([
      { name: 'Salt', n: 1 },
      { name: 'Ember', n: big },
    ]);
    await expect(read(lines.join('\n'))).rejects.toMatchObject({ code: 'bad-answer' });
    const error = { code: 'timeout', message: 'Too long.', hint: null, details: null };
    await expect(read(`${lines[0]}\n${JSON.stringify({ error })}\n`)).rejects.toMatchObject({
      code: 'timeout',
      message: 'Too long.',
    });
  });

  it('that nobody waits for any more throw the browser’s abort', async () => {
    const control = new AbortController();
    control.abort();
    const corridor = await serve(200, '{}');
    await expect(corridor.ask(ROUTES.health, { signal: control.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
