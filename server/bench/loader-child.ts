import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { createGateway } from '../db/index.ts';
import { loadDataSet, thisProcess } from '../load/index.ts';
import { collectEarly } from '../load/lean.ts';

// Loads a folder in a process of its own, whose memory is its own too. Argument: a JSON file with connection and folder.

const Order = z.object({
  connection: z.object({ uri: z.string(), username: z.string(), password: z.string(), database: z.string() }),
  folder: z.string(),
});
const order = Order.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
collectEarly();
const gateway = createGateway(order.connection);
const summary = await loadDataSet({ gateway, folder: order.folder, ...thisProcess('npm run bench'), clock: Date.now });
await gateway.close();
console.log(JSON.stringify({ seconds: summary.seconds, peakKb: process.resourceUsage().maxRSS }));
