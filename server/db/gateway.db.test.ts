import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { testConnection } from '../neo4j/testing.ts';
import { onDatabase, untilRunning } from '../testing/database.ts';
import { createGateway, DatabaseUnavailable, int, QueryCancelled, QueryFailed, QueryTimeout } from './index.ts';

const gateway = onDatabase();
const ENDLESS = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS endless';

test('values leave the gateway as plain data, and nothing is rounded', async () => {
  const { rows } = await gateway.read(`RETURN 7 AS small, 9007199254740993 AS big, 1.5 AS float, date('2021-03-01') AS day,
    duration('P1D') AS span, point({longitude: 1.0, latitude: 2.0}) AS point, [1, null] AS list, {a: {b: 1}} AS map, null AS nothing`);
  expect(rows[0]).toEqual({
    small: 7,
    big: '9007199254740993',
    float: 1.5,
    day: '2021-03-01',
    span: 'P1D',
    point: 'WGS 84: latitude 2, longitude 1',
    list: [1, null],
    map: { a: { b: 1 } },
    nothing: null,
  });
});

test('a read stops at its limit and says so', async () => {
  const cut = await gateway.read('UNWIND range(1, 50000) AS i RETURN i', {}, { limit: 3 });
  expect(cut.rows.map((row) => row.i)).toEqual([1, 2, 3]);
  expect(cut.truncated).toBe(true);
  const whole = await gateway.read('UNWIND range(1, 3) AS i RETURN i LIMIT $n', { n: int(3) }, { limit: 3 });
  expect(whole).toMatchObject({ truncated: false });
});

test('a read cannot write', async () => {
  await expect(gateway.read('CREATE (:Person)')).rejects.toBeInstanceOf(QueryFailed);
});

test('an aborted read ends on the server', async () => {
  await untilRunning(gateway, 'AS endless', 0);
  const controller = new AbortController();
  const answer = gateway.read(ENDLESS, {}, { signal: controller.signal });
  const outcome = expect(answer).rejects.toBeInstanceOf(QueryCancelled);
  await untilRunning(gateway, 'AS endless', 1);
  controller.abort();
  await outcome;
  await untilRunning(gateway, 'AS endless', 0);
});

test('a read that takes too long ends with a timeout', async () => {
  await expect(gateway.read(ENDLESS, {}, { timeoutMs: 300 })).rejects.toBeInstanceOf(QueryTimeout);
});

test('a stream gives rows one by one, and leaving it cancels the query', async () => {
  const seen: unknown[] = [];
  for await (const row of gateway.stream('UNWIND range(1, 100000) AS streamed RETURN streamed')) {
    seen.push(row.streamed);
    if (seen.length === 2500) break;
  }
  expect(seen.at(-1)).toBe(2500);
  await untilRunning(gateway, 'AS streamed', 0);
});

test('a transaction is all or nothing, and counts what it changed', async () => {
  const failing = gateway.transaction(async (tx) => {
    await tx.run('CREATE (:Trial)');
    throw new Error('second thoughts');
  });
  await expect(failing).rejects.toThrow('second thoughts');
  expect((await gateway.read('MATCH (n:Trial) RETURN count(n) AS n')).rows).toEqual([{ n: 0 }]);
  const result = await gateway.transaction((tx) => tx.run('CREATE (t:Trial {id: $id}) RETURN t', { id: 'one' }));
  expect(result.rows).toEqual([{ t: { id: 'one', labels: ['Trial'] } }]);
  expect(result.counters.nodesCreated).toBe(1);
});

test('an aborted transaction leaves nothing behind', async () => {
  const controller = new AbortController();
  const work = gateway.transaction(
    async (tx) => {
      await tx.run('CREATE (:Half)');
      controller.abort();
      await wait(100);
    },
    { signal: controller.signal },
  );
  await expect(work).rejects.toBeInstanceOf(QueryCancelled);
  await wait(300);
  expect((await gateway.read('MATCH (n:Half) RETURN count(n) AS n')).rows).toEqual([{ n: 0 }]);
});

test('it knows a foreign database from an empty one and from ours', async () => {
  await gateway.execute('MATCH (n) DETACH DELETE n');
  expect(await gateway.ping()).toMatchObject({ kind: 'empty', dataVersion: null });
  await gateway.execute("CREATE (:Whatever {name: 'x'})");
  expect(await gateway.ping()).toMatchObject({ kind: 'foreign' });
  await gateway.execute("CREATE (:CorridorSchema {version: '1', dataVersion: 'abc'})");
  const state = await gateway.ping();
  expect(state).toMatchObject({ kind: 'ours', schemaVersion: '1', dataVersion: 'abc' });
  expect(state.neo4j).toMatch(/^5\.\d+/);
});

test('a Neo4j that is not there is reported within seconds', async () => {
  const nowhere = createGateway({ ...testConnection(), uri: 'bolt://127.0.0.1:9' });
  const started = Date.now();
  await expect(nowhere.read('RETURN 1')).rejects.toBeInstanceOf(DatabaseUnavailable);
  expect(Date.now() - started).toBeLessThan(8_000);
  await nowhere.close();
});

test('a wrong password is named', async () => {
  const wrong = createGateway({ ...testConnection(), password: 'not the password' });
  await expect(wrong.read('RETURN 1')).rejects.toThrow(/password/);
  await wrong.close();
});
