import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import type { CypherEvent } from '../../analyst/index.ts';
import { sendLines } from './cypher-lines.ts';

let server: Server | null = null;
afterEach(() => server?.close());

/** Rows without end; says when it was left. */
async function* endless(left: () => void): AsyncGenerator<CypherEvent, void, undefined> {
  try {
    yield { kind: 'head', head: { columns: ['x'], mode: 'run', limit: 1 } };
    for (;;) yield { kind: 'rows', rows: [`["${'x'.repeat(100_000)}"]`] };
  } finally {
    left();
  }
}

interface Times {
  readonly unreadMs: number;
  readonly awaitedMs?: number;
  readonly awaited?: () => boolean;
}

async function serving({ unreadMs, awaitedMs, awaited = () => false }: Times, left: () => void): Promise<number> {
  const app = express();
  const reading = { signal: new AbortController().signal, analyst: { awaited }, unreadMs, awaitedMs };
  app.get('/', (_request, response) => sendLines(response, endless(left), reading));
  const listening = createServer(app);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Asks, and reads nothing. */
function unread(port: number): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  return socket;
}

/** What was sent to who now reads on, without the lengths of its chunks. */
async function linesOf(socket: Socket): Promise<readonly string[]> {
  const pieces: Buffer[] = [];
  for await (const piece of socket) pieces.push(Buffer.from(piece));
  const [, body = ''] = Buffer.concat(pieces)
    .toString()
    .split(/\r\n\r\n([\s\S]*)/);
  return body
    .replaceAll(/(^|\r\n)[0-9a-f]+\r\n/g, '')
    .trimEnd()
    .split('\n');
}

test('who stops reading holds no statement open, and is told why the answer broke off', async () => {
  let over = false;
  const leave = () => {
    over = true;
  };
  const socket = unread(await serving({ unreadMs: 300 }, leave));
  await expect.poll(() => over, { timeout: 20_000 }).toBe(true);
  const lines = await linesOf(socket);
  expect(lines.at(-1)).toContain('{"error":{"code":"timeout","message":"The answer broke off: for 0.3 s nobody read on.');
  // Whole lines to the end: nothing breaks off in the middle of a row.
  expect(lines.filter((line) => !/^\{"(head|row|error)":.*\}$/.test(line)).map((line) => line.slice(0, 80))).toEqual([]);
});

test('who does not read gives way as soon as somebody waits for a place, and not before', async () => {
  let awaited = false;
  let asked = 0;
  let over = false;
  const leave = () => {
    over = true;
  };
  const isAwaited = () => {
    asked += 1;
    return awaited;
  };
  const socket = unread(await serving({ unreadMs: 60_000, awaitedMs: 200, awaited: isAwaited }, leave));
  await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(5);
  expect(over).toBe(false);
  awaited = true;
  await expect.poll(() => over, { timeout: 20_000 }).toBe(true);
  expect((await linesOf(socket)).at(-1)).toContain('for 0.2 s nobody read on, and others waited for its place.');
});

test('who reads slowly, but does, gets on, even while somebody waits', { timeout: 60_000 }, async () => {
  let over = false;
  const leave = () => {
    over = true;
  };
  const socket = connect(await serving({ unreadMs: 60_000, awaitedMs: 1_000, awaited: () => true }, leave), '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  // In all much longer than may go by between two readings, and much more than the system takes at once.
  let read = 0;
  for await (const piece of socket) {
    read += Buffer.byteLength(piece);
    if (read > 20_000_000) break;
    await wait(10);
  }
  expect(over).toBe(false);
  socket.destroy();
});
