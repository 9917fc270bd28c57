import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createAnalystDoor } from './door.ts';

let server: Server | null = null;
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server?.close();
});

/** Takes connections and never says a word, as a Neo4j does that is out of breath. */
async function silentServer(): Promise<string> {
  const silent = createServer((socket) => void sockets.push(socket));
  server = silent;
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  return `bolt://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

test('a connection that fails after nobody waits for it any more ends no process', async () => {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => void unheard.push(error);
  process.on('unhandledRejection', hear);
  const door = createAnalystDoor({ uri: await silentServer(), username: 'neo4j', password: 'x', database: 'neo4j' });
  // The driver gives up after two seconds, or five where it waits for its turn; who asks goes just before.
  const leaving = [1_500, 4_500].map((ms) =>
    expect(
      door.inspect({ id: 'a', query: 'RETURN 1', parameters: {}, timeoutMs: 60_000, signal: AbortSignal.timeout(ms) }),
    ).rejects.toBeDefined(),
  );
  await Promise.all(leaving);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  process.off('unhandledRejection', hear);
  await door.close();
  expect(unheard).toEqual([]);
}, 20_000);

test('a server that says nothing is told as that', async () => {
  const door = createAnalystDoor({ uri: await silentServer(), username: 'neo4j', password: 'x', database: 'neo4j' });
  const call = { id: 'a', query: 'RETURN 1', parameters: {}, timeoutMs: 60_000, signal: new AbortController().signal };
  await expect(door.inspect(call)).rejects.toMatchObject({ code: 'database-unavailable' });
  await door.close();
}, 20_000);
