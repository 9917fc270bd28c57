import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const Package = z.object({ scripts: z.object({ start: z.string() }) });
const PATIENCE_MS = 300_000;
const BEAT_MS = 50;

export interface RunningProduct {
  readonly address: string;
  /** Milliseconds from the command to the first ready answer of `/api/health`. */
  readonly readyAfter: number;
  readonly pid: number | null;
  stop(): Promise<void>;
}

/**
 * Starts the product as `npm start` does, on a data folder and port of its own.
 * @throws when it ends, or is not ready within five minutes
 */
export async function startForBench(dataFolder: string, port: number, env: NodeJS.ProcessEnv): Promise<RunningProduct> {
  const since = performance.now();
  const { scripts } = Package.parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));
  const started = scripts.start.split(' ').slice('exec node'.split(' ').length);
  const child = spawn(process.execPath, [...started, '--port', String(port), '--data', dataFolder], {
    cwd: ROOT,
    env: { ...env, NEO4J_URI: '', PORT: '' },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}: npm start tells why.`);
    if (performance.now() - since > PATIENCE_MS) throw new Error('The product was not ready within five minutes.');
    await new Promise((resolve) => setTimeout(resolve, BEAT_MS));
  }
  return { address, readyAfter: performance.now() - since, pid: child.pid ?? null, stop: () => stop(child) };
}

const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/api/health`).then(
    (response) => response.ok,
    () => false,
  );

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
