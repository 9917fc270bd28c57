import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, expect } from 'vitest';
import { createGateway, type Gateway } from '../db/index.ts';
import { emptyTestDatabase, testConnection } from '../neo4j/testing.ts';
import { type Served, serve } from './serve.ts';

/** For the tests of one file: the way to the test database, which `fill` empties and fills before the first of them. */
export function onDatabase(fill: (gateway: Gateway) => Promise<unknown> = emptyTestDatabase): Gateway {
  const gateway = createGateway(testConnection());
  beforeAll(async () => {
    await fill(gateway);
  });
  afterAll(() => gateway.close());
  return gateway;
}

/** Statements on the server that have `part` in their text. */
export async function running(gateway: Gateway, part: string): Promise<number> {
  const { rows } = await gateway.read(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $part AND NOT currentQuery STARTS WITH "SHOW" RETURN currentQuery',
    { part },
  );
  return rows.length;
}

/** Waits until so many statements with `part` in their text run. Neo4j ends what is out of time only at its own next look, every two seconds. */
export const untilRunning = (gateway: Gateway, part: string, many: number): Promise<void> =>
  expect.poll(() => running(gateway, part), { timeout: 240_000, interval: 100 }).toBe(many);

/** For the tests of one file: an application that is served from before the first of them, after the hooks that come earlier in the file. */
export function onServer(make: () => RequestListener | Promise<RequestListener>): Pick<Served, 'ask' | 'port'> {
  let served: Served;
  beforeAll(async () => {
    served = await serve(await make());
  });
  afterAll(() => served.close());
  return {
    ask: (...asked) => served.ask(...asked),
    get port() {
      return served.port;
    },
  };
}
