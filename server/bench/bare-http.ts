import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { createRawRunner } from '../db/index.ts';

// What a process between at least costs: the bare driver, JSON of what it hands out, and node:http; no guard, no limits, no exact numbers. The
// connection comes as one line on standard input, the port goes out as one line; it ends with its input.

/** Characters that are written at once; the first row goes alone. */
const PIECE = 32_768;

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const runner = createRawRunner(JSON.parse((await lines.next()).value));

const server = createServer(async (request, response) => {
  const { query, parameters } = JSON.parse((await request.setEncoding('utf8').toArray()).join(''));
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
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
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address !== null ? address.port : address);
});
await lines.next();
process.exit(0);
