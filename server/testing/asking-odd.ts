import { expect } from 'vitest';
import { type Data, envelope, type Meta, ROUTES, type RouteId } from '../contract/index.ts';
import { openLibrary } from '../db/index.ts';
import { appOn } from './app.ts';
import { onDatabase, onServer } from './database.ts';
import { countsOf, makeOdd } from './odd.ts';
import { serve } from './serve.ts';

export const at = (id: string) => encodeURIComponent(id);

/**
 * For the tests of one file: the API on a database that is not ours. Through the real one, because the contract is what foreign databases
 * have to keep too.
 */
export function onOdd(hub: number) {
  let before: unknown;
  const gateway = onDatabase(async (opened) => {
    await makeOdd(opened, hub);
    before = await countsOf(opened);
  });
  const app = async () => appOn(gateway, await openLibrary());
  const served = onServer(app);

  const send = (path: string, body?: unknown) =>
    served.ask(
      `/api${path}`,
      body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );

  /** The answer of a route, strictly as the contract has it. */
  async function get<R extends RouteId>(id: R, path: string, body?: unknown): Promise<{ data: Data<R>; meta: Meta }> {
    const reply = await send(path, body);
    expect([path, reply.status, reply.status === 200 ? '' : reply.text]).toEqual([path, 200, '']);
    const parsed: unknown = envelope(ROUTES[id].data).strict().parse(reply.json);
    // The schema of this very route has just said so.
    return parsed as { data: Data<R>; meta: Meta };
  }
  const expectUnwritten = async () => expect(await countsOf(gateway)).toEqual(before);
  return { gateway, start: async () => serve(await app()), send, get, expectUnwritten };
}
