import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
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

async function serving(unreadMs: number, left: () => void): Promise<number> {
  const app = express();
  app.get('/', (_request, response) => sendLines(response, endless(left), new AbortController().signal, unreadMs));
  const listening = createServer(app);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('who stops reading holds no statement open, and is told why the answer broke off', async () => {
  let leave: () => void = () => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const socket = connect(await serving(300, leave), '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  socket.pause();
  await left;
  let tail = '';
  for await (const piece of socket) tail = (tail + String(piece)).slice(-400);
  expect(tail).toContain('{"error":{"code":"timeout","message":"The answer broke off: for 0.3 s nobody read on."');
});

test('who reads slowly, but does, gets on', async () => {
  let over = false;
  const socket = connect(
    await serving(400, () => {
      over = true;
    }),
    '127.0.0.1',
  );
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const until = performance.now() + 1_500;
  for await (const _piece of socket) {
    if (performance.now() > until) break;
    await wait(1);
  }
  expect(over).toBe(false);
  socket.destroy();
});
