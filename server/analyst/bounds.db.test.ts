import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ask, ENDLESS, onSmallGraph, timed } from '../testing/asking.ts';

// No answer is larger, and no statement takes longer, than one may.

const { analystWith, gateway, untilRunning } = onSmallGraph();

describe('limits', () => {
  test('rows are cut at the limit, and an answer that just fits is whole', async () => {
    const analyst = analystWith({ maxRows: 5 });
    const cut = await ask(analyst, 'UNWIND range(1, 6) AS i RETURN i');
    expect(cut.rows).toHaveLength(5);
    expect(cut).toMatchObject({ head: { limit: 5 }, end: { rows: 5, cut: 'rows' } });
    expect((await ask(analyst, 'UNWIND range(1, 5) AS i RETURN i')).end).toMatchObject({ rows: 5, cut: null });
  });

  test('so are bytes', async () => {
    const { rows, end } = await ask(
      analystWith({ maxBytes: 10_000 }),
      "UNWIND range(1, 100) AS i RETURN reduce(s = '', x IN range(1, 900) | s + 'x')",
    );
    expect(rows).toHaveLength(11);
    expect(end).toMatchObject({ rows: 11, cut: 'bytes' });
  });

  test('one row beyond all measure ends neither this process nor the answers to others', async () => {
    const before = process.memoryUsage.rss();
    await expect(ask(analystWith({ timeoutMs: 50_000 }), 'RETURN range(5000000000, 5004000000) AS list')).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('One row'),
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(500 * 2 ** 20);
    expect((await ask(analystWith(), 'RETURN 1')).rows).toEqual([[1]]);
  });

  test('few rows come first, so that they are soon there; then many at once', async () => {
    const sizes: number[] = [];
    const request = { query: 'UNWIND range(1, 20000) AS i RETURN i', parameters: {}, limit: 100_000 };
    for await (const event of analystWith().run(request, new AbortController().signal))
      if (event.kind === 'rows') sizes.push(event.rows.length);
    expect(sizes[0]).toBeLessThanOrEqual(200);
    expect(Math.max(...sizes)).toBeGreaterThan(200);
  });

  test('a slow reader is waited for: rows stay with the server', async () => {
    const query =
      "UNWIND range(1, 3000000) AS i RETURN i AS unread, reduce(s = '', x IN range(1, 100) | s + '0123456789') AS wide";
    const stream = await gateway().analyst.rows({
      id: 'slow',
      mode: 'run',
      query,
      parameters: {},
      timeoutMs: 30_000,
      signal: new AbortController().signal,
    });
    const before = process.memoryUsage.rss();
    expect((await stream.next())?.length).toBeGreaterThan(0);
    await wait(3_000);
    await untilRunning(1, 'unread');
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 2 ** 20);
    await stream.close();
  });

  test('a value nested deeper than can be read is told as that', async () => {
    await expect(ask(analystWith(), 'RETURN reduce(a = [], i IN range(1, 3000) | [a]) AS deep')).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('in each other'),
    });
    await untilRunning(0, 'AS deep');
  });

  test('memory on the server is limited', async () => {
    await expect(
      ask(analystWith({ timeoutMs: 30_000 }), 'UNWIND range(1, 100000000) AS i RETURN size(collect(toString(i)))'),
    ).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  test('time is limited', async () => {
    await expect(ask(analystWith({ timeoutMs: 1_000 }), ENDLESS)).rejects.toMatchObject({ code: 'timeout' });
    await untilRunning(0);
  });

  test('a thousand brackets answer at once', async () => {
    const nested = `RETURN ${'('.repeat(1_000)}1${')'.repeat(1_000)}`;
    const took = await timed(expect(ask(analystWith(), nested)).rejects.toMatchObject({ code: 'refused' }));
    expect(took).toBeLessThan(1_000);
  });

  const nested = (times: number) => `${'('.repeat(times)}n.a${' AND n.b) OR n.c'.repeat(times)}`;
  test.each([
    ['properties of properties', `n${'.a'.repeat(50)} = 1`],
    ['brackets with AND and OR', nested(19)],
    ['alternatives', `n.id = 1${' OR n.id = $id'.repeat(130)}`],
  ])('as many %s as may be are planned in time', { timeout: 30_000 }, async (_what, condition) => {
    const { end } = await ask(analystWith(), `EXPLAIN MATCH (n) WHERE ${condition} RETURN n`);
    expect(end?.plan).not.toBeNull();
  });

  test('a statement that the server cannot parse is given up by our own clock', async () => {
    // A thousand brackets would do on a server that has just started; one that is warm parses them, in smaller frames.
    const query = `RETURN ${'('.repeat(20_000)}1${')'.repeat(20_000)}`;
    const call = { id: 'nested', query, parameters: {}, timeoutMs: 1_000 };
    const took = await timed(
      expect(gateway().analyst.inspect({ ...call, signal: new AbortController().signal })).rejects.toMatchObject({
        code: 'timeout',
      }),
    );
    expect(took).toBeLessThan(6_000);
  });
});
