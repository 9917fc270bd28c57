import { afterAll, beforeAll } from 'vitest';
import { createGateway, type Gateway } from '../db/index.ts';
import { testConnection } from '../neo4j/testing.ts';

/** For the tests of one file: the test database, filled once by `fill`, which empties it first. The gateway is there from the first hook on. */
export function onDatabase(fill: (gateway: Gateway) => Promise<unknown>): () => Gateway {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = createGateway(testConnection());
    await fill(gateway);
  });
  afterAll(() => gateway.close());
  return () => gateway;
}
