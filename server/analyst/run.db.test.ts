import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cell, type CypherEnd, type CypherHead, readRow } from '../contract/index.ts';
import { createGateway, type Gateway } from '../db/index.ts';
import { emptyTestDatabase, testConnection } from '../neo4j/testing.ts';
import { createAnalyst } from './index.ts';
import type { Analyst, AnalystSettings } from './types.ts';

// What runs behind the guard: exact values, limits, clocks, turns, and an end on the server whenever it ends here.

let gateway: Gateway;
const SETTINGS: AnalystSettings = { timeoutMs: 10_000, maxRows: 100_000, allowedCalls: [], cypherAtOnce: 2 };
const analystWith = (settings: Partial<AnalystSettings> = {}): Analyst =>
  createAnalyst({ door: gateway.analyst, settings: { ...SETTINGS, ...settings }, clock: () => performance.now() });

interface Whole {
  head: CypherHead | null;
  rows: (readonly Cell[])[];
  end: CypherEnd | null;
}

interface Asked {
  readonly parameters?: Readonly<Record<string, Cell>>;
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

async function ask(analyst: Analyst, query: string, { parameters = {}, limit = 1000, signal }: Asked = {}): Promise<Whole> {
  const whole: Whole = { head: null, rows: [], end: null };
  for await (const event of analyst.run({ query, parameters, limit }, signal ?? new AbortController().signal)) {
    if (event.kind === 'head') whole.head = event.head;
    else if (event.kind === 'end') whole.end = event.end;
    else whole.rows.push(...event.rows.map(readRow));
  }
  return whole;
}

const ENDLESS = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS runaway';
const running = async (part = 'runaway') =>
  (
    await gateway.read(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $part AND NOT currentQuery STARTS WITH "SHOW" RETURN currentQuery',
      { part },
    )
  ).rows.length;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const timed = async (work: Promise<unknown>): Promise<number> => {
  const since = performance.now();
  await work;
  return performance.now() - since;
};

beforeAll(async () => {
  await emptyTestDatabase();
  gateway = createGateway(testConnection());
  await gateway.execute("CREATE (:Prey {id: 1, name: 'ada'})-[:KNOWS {since: 2001}]->(:Prey {id: 2})");
});
afterAll(() => gateway.close());

describe('values', () => {
  const EXACT: readonly Cell[] = [
    7,
    { $: 'integer', value: '9007199254740993' },
    1.5,
    { $: 'float', value: 'NaN' },
    'text',
    true,
    null,
    [1, [2]],
    { $: 'map', value: { a: 1 } },
    { $: 'date', value: '2024-02-29' },
    { $: 'time', value: '10:30:00.5+01:00' },
    { $: 'localtime', value: '10:30:00' },
    { $: 'datetime', value: '2024-02-29T10:30:00.123456789Z' },
    { $: 'datetime', value: '2024-02-29T10:30:00+01:00[Europe/Paris]' },
    { $: 'localdatetime', value: '2024-02-29T10:30:00' },
    { $: 'duration', value: 'P1Y2M3DT4H5M6S' },
    { $: 'point', srid: 4326, x: 1.5, y: 2 },
    { $: 'point', srid: 9157, x: 1, y: 2, z: 3 },
    { $: 'bytes', value: 'AQID' },
  ];
  test.each(EXACT.map((cell) => [JSON.stringify(cell), cell] as const))(
    '%s goes to Neo4j and comes back the same',
    async (_text, cell) => {
      const { rows } = await ask(analystWith(), 'RETURN $value AS value', { parameters: { value: cell } });
      expect(rows.map(([value]) => JSON.stringify(value).replace('.500000000+', '.5+'))).toEqual([JSON.stringify(cell)]);
    },
  );

  test("JSON's whole numbers are integers of Cypher, others floats", async () => {
    const { rows } = await ask(analystWith(), 'RETURN valueType($a), valueType($b), valueType($c) LIMIT $a', {
      parameters: { a: 1, b: 1.5, c: { $: 'float', value: '2' } },
    });
    expect(rows).toEqual([['INTEGER NOT NULL', 'FLOAT NOT NULL', 'FLOAT NOT NULL']]);
  });

  test('nodes, relationships and paths carry their element ids', async () => {
    const { head, rows } = await ask(analystWith(), 'MATCH p = (a {id: 1})-[r]->(b) RETURN a, r, p');
    expect(head).toEqual({ columns: ['a', 'r', 'p'], mode: 'run', limit: 1000 });
    expect(rows[0]).toMatchObject([
      { $: 'node', labels: ['Prey'], props: { id: 1, name: 'ada' } },
      { $: 'relationship', type: 'KNOWS', props: { since: 2001 } },
      { $: 'path', nodes: [{ props: { id: 1 } }, { props: { id: 2 } }], links: [{ type: 'KNOWS' }] },
    ]);
  });

  test('a value that is none is named', async () => {
    const asked = ask(analystWith(), 'RETURN $day', { parameters: { day: { $: 'date', value: 'soon' } } });
    await expect(asked).rejects.toMatchObject({ code: 'bad-request', message: expect.stringContaining('"day"') });
  });
});

describe('what is wrong with a statement is told at its place', () => {
  test.each([
    ['MATCH (n)\nRETRN n', { offset: 10, line: 2, column: 1 }],
    ['EXPLAIN MATCH (n)\nRETURN m', { offset: 25, line: 2, column: 8 }],
    ["RETURN '\\u0041\\u0041', m", { offset: 23, line: 1, column: 24 }],
    ['RETURN nosuch(1)', { offset: 7, line: 1, column: 8 }],
  ])('%s', async (query, position) => {
    await expect(ask(analystWith(), query)).rejects.toMatchObject({ code: 'cypher-error', details: { position } });
  });

  test('missing values are named', async () => {
    const asked = ask(analystWith(), 'RETURN $a, $`b c`, $d', { parameters: { d: 1 } });
    await expect(asked).rejects.toMatchObject({ code: 'cypher-error', details: { missing: ['a', 'b c'] } });
  });

  test('so are errors while it runs', async () => {
    await expect(ask(analystWith(), 'UNWIND [2, 1, 0] AS i RETURN 1 / i')).rejects.toMatchObject({
      code: 'cypher-error',
      message: '/ by zero.',
    });
  });
});

describe('plans and notices', () => {
  test('EXPLAIN gives the plan and no rows', async () => {
    const { head, rows, end } = await ask(analystWith(), 'EXPLAIN MATCH (n:Prey) WHERE n.id = $id RETURN n');
    expect(head?.mode).toBe('explain');
    expect(rows).toEqual([]);
    expect(end?.plan).toMatchObject({ operator: 'ProduceResults', rows: null, children: [{ operator: 'Filter' }] });
  });

  test('PROFILE gives rows, and a plan with what it took', async () => {
    const { rows, end } = await ask(analystWith(), 'PROFILE MATCH (n:Prey) RETURN n.id ORDER BY n.id');
    expect(rows).toEqual([[1], [2]]);
    expect(end?.plan).toMatchObject({ operator: 'ProduceResults', rows: 2 });
    expect(end?.plan?.dbHits).not.toBeNull();
  });

  test.each([
    ['MATCH (a:Prey), (b:Prey) RETURN a.id, b.id', /every row with every row/, 0],
    ['PROFILE MATCH (n:Nobody) RETURN n', /No node has the label “Nobody”/, 17],
    ['MATCH (n:Prey) RETURN n.nothing', /Nothing has the property “nothing”/, 24],
    ['MATCH (:Prey)-[:NOPE]->() RETURN 1', /No relationship has the type “NOPE”/, 16],
    ['MATCH p = shortestPath((a:Prey {id: 1})-[*]-(b:Prey {id: 2})) RETURN p', /any length/, null],
    ['MATCH (n:Prey) RETURN id(n)', /will go with a later version/, null],
  ])('%s', async (query, words, offset) => {
    const { end } = await ask(analystWith(), query);
    const notice = end?.notices.find((each) => words.test(each.words));
    expect(notice?.words).toMatch(words);
    if (offset !== null) expect(notice?.position?.offset).toBe(offset);
  });
});

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
    const stream = await gateway.analyst.rows({
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
    expect(await running('unread')).toBe(1);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 2 ** 20);
    await stream.close();
  });

  test('a value nested deeper than can be read is told as that', async () => {
    await expect(ask(analystWith(), 'RETURN reduce(a = [], i IN range(1, 3000) | [a]) AS deep')).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('in each other'),
    });
    await expect.poll(() => running('AS deep'), { timeout: 10_000 }).toBe(0);
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
    await expect.poll(() => running(), { timeout: 10_000 }).toBe(0);
  });

  test('a thousand brackets answer at once', async () => {
    const nested = `RETURN ${'('.repeat(1_000)}1${')'.repeat(1_000)}`;
    const took = await timed(expect(ask(analystWith(), nested)).rejects.toMatchObject({ code: 'refused' }));
    expect(took).toBeLessThan(1_000);
  });

  test('a statement that the server cannot parse is given up by our own clock', async () => {
    const call = { id: 'nested', query: `RETURN ${'('.repeat(1_000)}1${')'.repeat(1_000)}`, parameters: {}, timeoutMs: 1_000 };
    const took = await timed(
      expect(gateway.analyst.inspect({ ...call, signal: new AbortController().signal })).rejects.toMatchObject({
        code: 'timeout',
      }),
    );
    expect(took).toBeLessThan(6_000);
  });
});

describe('who goes away', () => {
  test('ends the transaction on the server', async () => {
    const leaving = new AbortController();
    const asked = expect(ask(analystWith(), ENDLESS, { signal: leaving.signal })).rejects.toMatchObject({ code: 'timeout' });
    await expect.poll(() => running(), { timeout: 10_000 }).toBe(1);
    leaving.abort();
    await asked;
    await expect.poll(() => running(), { timeout: 10_000 }).toBe(0);
  });

  test('in the middle of the rows, too', async () => {
    const query = 'UNWIND range(1, 10000000) AS i RETURN i AS streamed';
    for await (const event of analystWith().run({ query, parameters: {}, limit: 100_000 }, new AbortController().signal))
      if (event.kind === 'rows') break;
    await expect.poll(() => running('streamed'), { timeout: 10_000 }).toBe(0);
  });
});

describe('turns', () => {
  test('so many run at once; the next waits, and is told when it waits too long', async () => {
    const analyst = analystWith({ cypherAtOnce: 1, patienceMs: 700 });
    const leaving = new AbortController();
    const first = expect(ask(analyst, ENDLESS, { signal: leaving.signal })).rejects.toMatchObject({ code: 'timeout' });
    await expect.poll(() => running(), { timeout: 10_000 }).toBe(1);
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
    await expect.poll(() => running(), { timeout: 10_000 }).toBe(1);
    const second = expect(ask(analyst, 'RETURN 1', { signal: waiting.signal })).rejects.toMatchObject({ code: 'timeout' });
    waiting.abort();
    await second;
    running_.abort();
    await first;
  });

  test('what does not hear that it is to end keeps its place until it does', async () => {
    const analyst = analystWith({ cypherAtOnce: 1, timeoutMs: 500, patienceMs: 50_000 });
    const deaf = 'RETURN reduce(x = 0, i IN range(1, 600000000) | x + i % 7) AS deaf';
    await expect(ask(analyst, deaf)).rejects.toMatchObject({ code: 'timeout' });
    const { end } = await ask(analyst, 'RETURN 1');
    expect(await running('deaf')).toBe(0);
    expect(end?.rows).toBe(1);
  });
});
