import type { RequestListener } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
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
