import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ask, ENDLESS, onSmallGraph } from '../testing/asking.ts';

// Whenever a statement ends here it ends on the server; until then it keeps its place.

const { analystWith, untilRunning } = onSmallGraph();

describe('who goes away', () => {
  test('ends the transaction on the server', async () => {
    const leaving = new AbortController();
    const asked = expect(ask(analystWith(), ENDLESS, { signal: leaving.signal })).rejects.toMatchObject({ code: 'timeout' });
    await untilRunning(1);
    leaving.abort();
    await asked;
    await untilRunning(0);
  });

  test('in the middle of the rows, too', async () => {
    const query = 'UNWIND range(1, 10000000) AS i RETURN i AS streamed';
    for await (const event of analystWith().run({ query, parameters: {}, limit: 100_000 }, new AbortController().signal))
      if (event.kind === 'rows') break;
    await untilRunning(0, 'streamed');
  });
});

describe('turns', () => {
  test('so many run at once; the next waits, and is told when it waits too long', async () => {
    const analyst = analystWith({ cypherAtOnce: 1, patienceMs: 700 });
    const leaving = new AbortController();
    const first = expect(ask(analyst, ENDLESS, { signal: leaving.signal })).rejects.toMatchObject({ code: 'timeout' });
    await untilRunning(1);
    await expect(ask(analyst, 'RETURN 1')).rejects.toMatchObject({
      code: 'busy',
      hint: expect.stringContaining('CORRIDOR_CYPHER_AT_ONCE'),
    });
    const next = ask(analyst, 'RETURN 1');
    await wait(100);
    leaving.abort();
    await first;
    const { end } = await next;
    expect(end?.waited).toBeGreaterThan(50);
  });

  test('one that waits can be given up', async () => {
    const analyst = analystWith({ cypherAtOnce: 1 });
    const [running_, waiting] = [new AbortController(), new AbortController()];
    const first = expect(ask(analyst, ENDLESS, { signal: running_.signal })).rejects.toBeDefined();
    await untilRunning(1);
    const second = expect(ask(analyst, 'RETURN 1', { signal: waiting.signal })).rejects.toMatchObject({ code: 'timeout' });
    waiting.abort();
    await second;
    running_.abort();
    await first;
  });

  test('what does not hear that it is to end keeps its place until it does; who waits hears of it', async () => {
    const analyst = analystWith({ cypherAtOnce: 1, timeoutMs: 500, patienceMs: 4_000 });
    const deaf = 'RETURN reduce(x = 0, i IN range(1, 700000000) | x + i % 7) AS deaf';
    await expect(ask(analyst, deaf)).rejects.toMatchObject({ code: 'timeout' });
    await expect(ask(analyst, 'RETURN 1')).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining('told to end and that Neo4j cannot end'),
      hint: expect.stringContaining('whoever runs this Neo4j server'),
    });
    await untilRunning(0, 'deaf');
    expect((await ask(analyst, 'RETURN 1')).end?.rows).toBe(1);
  });
});
