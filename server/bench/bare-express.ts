import { createInterface } from 'node:readline';
import compression from 'compression';
import express from 'express';
import helmet from 'helmet';
import { pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { z } from 'zod';
import { createRawRunner } from '../db/index.ts';

// What an Express server with the product's middleware at least costs: the bare driver and JSON of what it hands out; no guard, no limits, no
// exact numbers. The connection comes as one line on standard input, the port goes out as one line; it ends with its input.

/** Characters that are written at once; the first row goes alone. */
const PIECE = 32_768;
const Asked = z.object({ query: z.string(), parameters: z.object({ rows: z.number() }) });

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const runner = createRawRunner(JSON.parse((await lines.next()).value));

const app = express();
app.use(pinoHttp({ logger: pino({ level: 'warn' }) }), helmet(), compression({ threshold: '32kb' }));
app.post('/', express.json(), async (request, response) => {
  const { query, parameters } = Asked.parse(request.body);
  response.status(200).set({ 'content-type': 'application/x-ndjson', 'cache-control': 'no-store, no-transform' });
  let text = '';
  let sent = false;
  await runner.stream(query, parameters.rows, (values) => {
    text += `{"row":${JSON.stringify(values)}}\n`;
    if (sent && text.length < PIECE) return;
    response.write(text);
    sent = true;
    text = '';
  });
  response.end(text);
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address !== null ? address.port : address);
});
await lines.next();
process.exit(0);
