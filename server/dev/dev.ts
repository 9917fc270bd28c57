import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer } from 'vite';
import { ROOT } from './command.ts';

// npm run dev [settings]: the server starts anew when its code changes, the page changes while you look at it.
// The server is ended by force on purpose: its Neo4j then lives on, and the next one adopts it within a second.

const API = 'http://127.0.0.1:4400';
const WATCHED = ['server', 'cypher'];
const SETTLED_MS = 200;

let child: ChildProcess | null = null;
let timer: NodeJS.Timeout | null = null;
let stopping = false;

function start(): void {
  const tsx = `${ROOT}node_modules/tsx/dist/loader.mjs`;
  child = spawn(process.execPath, ['--import', tsx, 'server/main.ts', '--port', '4400', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

function restart(file: string | null): void {
  if (stopping || file === null || !/\.(ts|cypher)$/.test(file) || file.endsWith('.test.ts')) return;
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => {
    console.log(`… ${file} has changed; starting the server again`);
    const before = child;
    if (before === null || before.exitCode !== null || before.signalCode !== null) return start();
    before.once('exit', start);
    before.kill('SIGKILL');
  }, SETTLED_MS);
}

start();
for (const folder of WATCHED) watch(`${ROOT}${folder}`, { recursive: true }, (_event, file) => restart(file));
const vite = await createServer({
  configFile: `${ROOT}client/vite.config.ts`,
  // The API answers only to its own page: to it, requests that Vite passes on come from nobody's.
  server: { proxy: { '/api': { target: API, changeOrigin: true, headers: { origin: API } } } },
});
await vite.listen();
vite.printUrls();

// Vite ends the process by itself on SIGTERM or when its input closes: the server must not stay behind.
process.on('exit', () => child?.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await vite.close();
    if (child === null || child.exitCode !== null) process.exit(0);
    child.once('exit', () => process.exit(0));
    child.kill('SIGTERM');
  });
}
