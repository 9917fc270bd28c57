import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

const LARGE = 'x'.repeat(2 ** 20);

test('an answer that nobody reads is not held in memory without end', async () => {
  let closed = false;
  const listening = await listen(
    (_request, response) => {
      response.once('close', () => {
        closed = true;
      });
      // More than the system takes without a reader.
      for (let times = 0; times < 32; times++) response.write(LARGE);
      response.end();
    },
    '127.0.0.1',
    0,
    200,
  );
  const socket = connect(Number(new URL(listening.address).port), '127.0.0.1').on('error', () => undefined);
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await expect.poll(() => closed, { timeout: 20_000 }).toBe(true);
  socket.destroy();
  await listening.close();
});
