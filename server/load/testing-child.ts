import { readFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { createGateway } from '../db/index.ts';
import { loadDataSet } from './load.ts';
import { thisProcess } from './owner.ts';

// A load that a test kills: it says when it has reached a step and then stands still. Argument: a JSON file.

const Order = z.object({
  connection: z.object({ uri: z.string(), username: z.string(), password: z.string(), database: z.string() }),
  folder: z.string(),
  step: z.string(),
});
const { connection, folder, step } = Order.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
await loadDataSet({
  gateway: createGateway(connection),
  folder,
  ...thisProcess('a load that is killed'),
  clock: Date.now,
  report: (progress) => {
    if (progress.step !== step) return;
    writeSync(1, 'here\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
