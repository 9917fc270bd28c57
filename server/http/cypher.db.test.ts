import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { CypherAnswer, CypherLine, ErrorBody, envelope, NDJSON } from '../contract/index.ts';
import { openLibrary } from '../db/index.ts';
import { createLineReader } from '../explore/index.ts';
import { appOn } from '../testing/app.ts';
import { onDatabase, onServer, untilRunning } from '../testing/database.ts';
import { HARBOUR, loadAlone } from '../testing/load.ts';
import { APP_SETTINGS } from '../testing/settings.ts';

const gateway = onDatabase((empty) => loadAlone(empty, HARBOUR));
const served = onServer(async () => {
  const settings = { ...APP_SETTINGS, maxRows: 60_000 };
  return appOn(gateway, await openLibrary(), { settings, readLines: createLineReader(HARBOUR) });
});
const JSON_TYPE = { 'content-type': 'application/json' };

const post = (path: string, body: unknown, headers = {}) =>
  served.ask(`/api${path}`, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => CypherLine.parse(JSON.parse(line)));
const Answered = envelope(CypherAnswer);

describe('POST /api/cypher', () => {
  test('answers as one document', async () => {
    const { status, json } = await post('/cypher', {
      query: 'UNWIND [1, 2, 3] AS i RETURN i, date("2024-02-29") AS d',
      limit: 2,
    });
    expect(status).toBe(200);
    const { data, meta } = Answered.parse(json);
    expect(data).toMatchObject({ columns: ['i', 'd'], mode: 'run', limit: 2 });
    expect(data.values).toEqual([
      [1, { $: 'date', value: '2024-02-29' }],
      [2, { $: 'date', value: '2024-02-29' }],
    ]);
    expect(meta).toMatchObject({ shown: 2, total: null, limit: 2, truncated: true });
  });

  test('says that an answer is whole', async () => {
    const { json } = await post('/cypher', { query: 'UNWIND [1, 2] AS i RETURN i', limit: 2 });
    expect(Answered.parse(json).meta).toMatchObject({ shown: 2, total: 2, truncated: false });
  });

  test('names what the database does not have, and what was meant', async () => {
    const { json } = await post('/cypher', { query: 'MATCH (n:Entitty) RETURN n' });
    const [notice] = Answered.parse(json).data.end.notices;
    expect(notice).toMatchObject({ position: { offset: 9 }, unknown: { what: 'label', name: 'Entitty', nearest: ['Entity'] } });
  });

  test('answers line by line: head, rows, end', async () => {
    const { headers, text } = await post('/cypher', { query: 'UNWIND [1, 2] AS i RETURN i' }, { accept: NDJSON });
    expect(headers['content-type']).toContain(NDJSON);
    const lines = linesOf(text);
    expect(lines.map((line) => Object.keys(line)[0])).toEqual(['head', 'row', 'row', 'end']);
  });

  test('one document has at most 50,000 rows, lines may have more', async () => {
    const query = 'UNWIND range(1, 60001) AS i RETURN i';
    const { data, meta } = Answered.parse((await post('/cypher', { query, limit: 100_000 })).json);
    expect([data.values.length, meta.truncated]).toEqual([50_000, true]);
    const { text } = await post('/cypher', { query, limit: 100_000 }, { accept: NDJSON });
    expect([text.slice(0, 300), text.match(/^\{"row"/gm)?.length]).toEqual([expect.anything(), 60_000]);
    expect(text).toMatch(/"cut":"rows"/);
  });

  test.each([
    ['refused', 403, { query: 'CREATE (:Hit)' }],
    ['cypher-error', 400, { query: 'RETRN 1' }],
    ['bad-request', 400, { query: '  ' }],
    ['bad-request', 400, { query: `RETURN ${'x'.repeat(50_000)}` }],
    ['unknown-parameter', 400, { query: 'RETURN 1', other: 1 }],
  ])('%s is an answer as any other, for lines too', async (code, status, body) => {
    for (const accept of ['*/*', NDJSON]) {
      const reply = await post('/cypher', body, { accept });
      expect(reply.status).toBe(status);
      expect(ErrorBody.parse(reply.json).error.code).toBe(code);
    }
  });

  test('where lines break off, the last one says why', async () => {
    const { status, text } = await post(
      '/cypher',
      { query: 'UNWIND range(1, 5000) AS i RETURN 1 / (i - 4000)', limit: 9000 },
      { accept: NDJSON },
    );
    expect(status).toBe(200);
    expect(linesOf(text).at(-1)).toMatchObject({ error: { code: 'cypher-error', message: '/ by zero.' } });
  });

  test('who goes away in the middle of the lines ends the transaction', async () => {
    const body = JSON.stringify({ query: 'UNWIND range(1, 100000000) AS leaving RETURN leaving', limit: 1_000_000 });
    await new Promise<void>((resolve, reject) => {
      const sent = request(
        { port: served.port, host: '127.0.0.1', path: '/api/cypher', method: 'POST', headers: { ...JSON_TYPE, accept: NDJSON } },
        (response) => {
          response.once('data', () => {
            response.destroy();
            resolve();
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
    await untilRunning(gateway, 'leaving', 0);
  });

  test('lines come while the statement runs', async () => {
    const query = 'UNWIND range(1, 3) AS i WITH i, reduce(x = 0, k IN range(1, 1500000) | x + k % 7) AS s RETURN i + s * 0 AS i';
    const times: number[] = [];
    await new Promise<void>((resolve, reject) => {
      const sent = request(
        { port: served.port, host: '127.0.0.1', path: '/api/cypher', method: 'POST', headers: { ...JSON_TYPE, accept: NDJSON } },
        (response) => {
          response.on('data', () => times.push(performance.now()));
          response.on('end', () => resolve());
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ query }));
    });
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(20);
  });
});

/** Where one statement runs at a time. */
const narrow = onServer(async () => {
  const settings = { ...APP_SETTINGS, cypherAtOnce: 1, maxRows: 100_000, readTimeoutMs: 100_000 };
  return appOn(gateway, await openLibrary(), { settings });
});

describe('who does not read', () => {
  const query =
    "UNWIND range(1, 100000000) AS unread RETURN unread, reduce(s = '', x IN range(1, 100) | s + '0123456789') AS wide";
  let sent: ClientRequest | null = null;
  afterEach(() => sent?.destroy());

  /** Asks for more than any system takes in between, and reads nothing of it. */
  const unread = (): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const headers = { ...JSON_TYPE, accept: NDJSON };
      sent = request({ port: narrow.port, host: '127.0.0.1', path: '/api/cypher', method: 'POST', headers }, resolve);
      sent.on('error', reject);
      sent.end(JSON.stringify({ query, limit: 100_000 }));
    });

  test('gives its place to who waits, and is told so where it reads on', { timeout: 120_000 }, async () => {
    const response = await unread();
    await untilRunning(gateway, 'AS unread', 1);
    const next = () => narrow.ask('/api/cypher', { method: 'POST', headers: JSON_TYPE, body: '{"query": "RETURN 1"}' });
    await expect.poll(async () => (await next()).status, { timeout: 100_000 }).toBe(200);
    await untilRunning(gateway, 'AS unread', 0);
    let tail = '';
    for await (const piece of response) tail = (tail + String(piece)).slice(-4_000);
    expect(linesOf(tail.slice(tail.lastIndexOf('\n{') + 1)).at(-1)).toMatchObject({
      error: { code: 'timeout', message: expect.stringContaining('others waited for its place') },
    });
  });
});

describe('POST /api/questions/:id', () => {
  test('a question that is none is named', async () => {
    const { status, json } = await post('/questions/nothing', {});
    expect(status).toBe(404);
    expect(ErrorBody.parse(json).error.message).toContain('"nothing"');
  });

  test('queries of the explorer are no questions for people', async () => {
    expect((await post('/questions/graph-nodes', {})).status).toBe(404);
  });
});

test('one runaway statement leaves the answers to others quick', async () => {
  const neighbours = async (): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 20; round++) {
      const since = performance.now();
      await served.ask('/api/entities/net_salt/neighbours?limit=5');
      times.push(performance.now() - since);
    }
    return times.sort((a, b) => a - b)[10] ?? 0;
  };
  await neighbours();
  const alone = await neighbours();
  const leaving = new AbortController();
  const runaway = served
    .ask('/api/cypher', {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ query: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS beside' }),
      signal: leaving.signal,
    })
    .catch(() => null);
  await untilRunning(gateway, 'beside', 1);
  try {
    // Generous, and asked again: two cores, and whatever else this machine does. The benchmark measures it.
    await expect.poll(async () => (await neighbours()) / alone, { timeout: 40_000 }).toBeLessThan(6);
  } finally {
    leaving.abort();
    await runaway;
  }
});
