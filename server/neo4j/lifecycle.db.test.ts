import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutOf } from './layout.ts';
import { findRunning, type ManagedNeo4j, startManagedNeo4j } from './managed.ts';
import { probe } from './probe.ts';
import { readRecord, runSchema } from './run-file.ts';

// One managed Neo4j through everything that can happen to it, in the order of the tests.

let place = '';
let server: ManagedNeo4j | null = null;
const lines: string[] = [];

const start = async (): Promise<ManagedNeo4j> => {
  const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/corridor', import.meta.url));
  server = await startManagedNeo4j({
    dataFolder: place,
    cacheFolder,
    heap: '512m',
    env: process.env,
    report: (line) => lines.push(line),
  });
  return server;
};
const pid = async (): Promise<number> => (await readRecord(layoutOf(place).run, runSchema))?.pid ?? 0;
const answers = async (): Promise<boolean> => server !== null && (await probe(server.uri, server, 'neo4j')).answers;
/** As if Corridor had been killed: its hold names nobody who lives, its Neo4j lives on. */
const forgetHolder = () => rm(layoutOf(place).hold, { force: true });

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'corridor-lifecycle-'));
});
afterAll(async () => {
  await server?.stop();
  await rm(place, { recursive: true, force: true });
});

describe('a managed Neo4j', () => {
  it('starts from nothing, with a password of its own', async () => {
    await start();
    expect(await answers()).toBe(true);
    expect(lines.at(-1)).toMatch(/^✓ Neo4j 5\.26\.\d+ answers on bolt:\/\/127\.0\.0\.1:\d+ \(/);
    expect(server?.password).toHaveLength(48);
  });

  it('is found by others, who cannot stop it', async () => {
    const found = await findRunning(place);
    expect(found).toMatchObject({ uri: server?.uri, password: server?.password, owned: false });
    await found?.stop();
    expect(await answers()).toBe(true);
  });

  it('is not started twice: the second is told who has the folder', async () => {
    const second = startManagedNeo4j({ dataFolder: place, env: process.env, report: () => undefined });
    await expect(second).rejects.toMatchObject({
      code: 'data-folder-in-use',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  it('is adopted when its Corridor has died', async () => {
    const before = await pid();
    await forgetHolder();
    await start();
    expect(await pid()).toBe(before);
    expect(await answers()).toBe(true);
  });

  it('is started again on the same address when it was killed, with nothing lost', async () => {
    const before = await pid();
    process.kill(before, 'SIGKILL');
    await expect.poll(() => server?.isAlive()).toBe(false);
    expect(await findRunning(place)).toBeNull();
    await server?.restart();
    expect(await pid()).not.toBe(before);
    expect(await answers()).toBe(true);
  });

  it('is told from one that lives and answers nobody, which is ended by force and started again', async () => {
    expect(await server?.answers()).toBe(true);
    const before = await pid();
    process.kill(before, 'SIGSTOP');
    expect(await server?.answers()).toBe(false);
    expect(server?.isAlive()).toBe(true);
    await server?.end();
    expect(server?.isAlive()).toBe(false);
    await server?.restart();
    expect(await server?.answers()).toBe(true);
  });

  it('keeps others off its store even when run.json is lost', async () => {
    const { run } = layoutOf(place);
    await forgetHolder();
    await rename(run, `${run}.lost`);
    const living = server;
    await expect(start()).rejects.toMatchObject({
      code: 'data-folder-in-use',
      message: expect.stringContaining('Another Neo4j'),
    });
    await rename(`${run}.lost`, run);
    expect(living?.isAlive()).toBe(true);
  });

  it('is cleaned up after a crash of both, and recovers', async () => {
    process.kill(await pid(), 'SIGKILL');
    await forgetHolder();
    await expect.poll(() => server?.isAlive()).toBe(false);
    await start();
    expect(lines).toContainEqual(expect.stringContaining('Cleared what a crash left'));
    expect(await answers()).toBe(true);
  });

  it('refuses a wrong password by name, and stops without a trace', async () => {
    if (server === null) throw new Error('not started');
    await expect(probe(server.uri, { username: 'neo4j', password: 'wrong' }, 'neo4j')).rejects.toMatchObject({
      code: 'wrong-password',
    });
    const { uri } = server;
    await server.stop();
    await expect(probe(uri, server, 'neo4j')).resolves.toMatchObject({ answers: false });
    expect(await readFile(layoutOf(place).run, 'utf8').catch(() => 'none')).toBe('none');
  });

  it('does not touch a store of another version', async () => {
    await writeFile(layoutOf(place).version, '2025.04.0\n');
    await expect(start()).rejects.toMatchObject({ code: 'other-version' });
  });
});
