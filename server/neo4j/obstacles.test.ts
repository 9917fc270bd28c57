import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveClassPath } from './class-path.ts';
import { holderOf, takeHold } from './hold.ts';
import { findJava } from './java.ts';
import { layoutOf } from './layout.ts';
import { endProcess, identityOf, isAlive } from './processes.ts';
import { passwordOf } from './server-process.ts';
import { supervise } from './supervise.ts';

// What stands in the way of starting, with real programs and files, and without Neo4j.

let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'corridor-obstacles-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

async function program(path: string, script: string): Promise<void> {
  await mkdir(join(place, path, '..'), { recursive: true });
  await writeFile(join(place, path), `#!/bin/sh\n${script}\n`);
  await chmod(join(place, path), 0o755);
}

describe('Java', () => {
  it('of JAVA_HOME is taken', async () => {
    await program('bin/java', 'echo \'openjdk version "21.0.1" 2023-10-17\' >&2');
    await expect(findJava({ JAVA_HOME: place, PATH: '' })).resolves.toMatchObject({
      major: 21,
      command: join(place, 'bin/java'),
    });
  });

  it('of a wrong JAVA_HOME is missed by name, even when PATH has one', async () => {
    await expect(findJava({ JAVA_HOME: join(place, 'nothing'), PATH: process.env.PATH })).rejects.toMatchObject({
      code: 'java-missing',
      message: expect.stringContaining(join(place, 'nothing')),
    });
  });

  it('is missed on a PATH without it', async () => {
    await expect(findJava({ PATH: place })).rejects.toMatchObject({
      code: 'java-missing',
      hint: expect.stringContaining('apt install'),
    });
  });

  it('that is only a stub is missed', async () => {
    await program('java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
    await expect(findJava({ PATH: place })).rejects.toMatchObject({ code: 'java-missing' });
  });

  it('that is too old is named with its version', async () => {
    await program('java', 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2');
    await expect(findJava({ PATH: place })).rejects.toMatchObject({
      code: 'java-too-old',
      message: expect.stringContaining('11.0.2'),
    });
  });
});

describe('the class path', () => {
  const resolve = (fetching: () => void = () => undefined) =>
    resolveClassPath({ cacheFolder: join(place, 'cache'), env: { PATH: `${place}:/usr/bin:/bin` }, fetching });
  const writes = (jar: string) =>
    `for a in "$@"; do case "$a" in -Dmdep.outputFile=*) printf '%s' '${jar}' > "\${a#-Dmdep.outputFile=}";; esac; done`;

  it('cannot be resolved without Maven', async () => {
    const bare = resolveClassPath({ cacheFolder: place, env: { PATH: place }, fetching: () => undefined });
    await expect(bare).rejects.toMatchObject({ code: 'maven-missing', hint: expect.stringContaining('NEO4J_URI') });
  });

  it('cannot be resolved without the network, and Maven says why', async () => {
    await program('mvn', 'echo "[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: Connection refused"; exit 1');
    await expect(resolve()).rejects.toMatchObject({
      code: 'artifacts-unreachable',
      message: expect.stringContaining('org.neo4j:neo4j'),
    });
  });

  it('is resolved once, and again when a jar has gone', async () => {
    const jar = join(place, 'a.jar');
    await writeFile(jar, '');
    await program('mvn', writes(jar));
    let fetched = 0;
    const count = () => {
      fetched += 1;
    };
    await expect(resolve(count)).resolves.toBe(jar);
    await expect(resolve(count)).resolves.toBe(jar);
    expect(fetched).toBe(1);
    await rm(jar);
    await expect(resolve(count)).rejects.toMatchObject({ code: 'artifacts-unreachable' });
    expect(fetched).toBe(2);
  });
});

describe('the hold on a data folder', () => {
  it('is one Corridor’s at a time, and says whose', async () => {
    const hold = await takeHold(place, 'npm start');
    await expect(takeHold(place, 'npm run load')).rejects.toMatchObject({
      code: 'data-folder-in-use',
      message: expect.stringMatching(new RegExp(`"npm start" \\(process ${process.pid}, .*still starting`)),
    });
    await hold.announce('http://127.0.0.1:4400');
    await expect(takeHold(place, 'npm start')).rejects.toThrow(/answers on http:\/\/127.0.0.1:4400/);
    await hold.release();
    await (await takeHold(place, 'npm start')).release();
    expect(await readdir(place)).toEqual([]);
  });

  it.each([
    [
      'of a process that has died',
      JSON.stringify({ pid: 999_999_999, identity: 'x', what: 'npm start', address: null, since: '2026-01-01T00:00:00.000Z' }),
    ],
    [
      'of an earlier process with the same id',
      JSON.stringify({
        pid: process.pid,
        identity: 'earlier',
        what: 'npm start',
        address: null,
        since: '2026-01-01T00:00:00.000Z',
      }),
    ],
    ['cut short by a crash', '{"pid": 1'],
  ])('%s is taken over', async (_, record) => {
    await writeFile(layoutOf(place).hold, record);
    await expect(holderOf(place)).resolves.toBeNull();
    const hold = await takeHold(place, 'npm start');
    await expect(holderOf(place)).resolves.toMatchObject({ pid: process.pid });
    await hold.release();
  });

  it('goes to exactly one of many that want it at once', async () => {
    const wanted = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => takeHold(place, `number ${index}`)));
    expect(wanted.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('cannot be taken where nothing can be written', async () => {
    await writeFile(join(place, 'file'), '');
    await expect(takeHold(join(place, 'file', 'folder'), 'npm start')).rejects.toMatchObject({
      code: 'data-folder-not-writable',
    });
  });
});

describe('the password', () => {
  it('is made once, for the owner’s eyes, and is no option', async () => {
    const made = await passwordOf(layoutOf(place));
    expect(made).toMatch(/^[0-9a-f]{48}$/);
    await expect(passwordOf(layoutOf(place))).resolves.toBe(made);
    await expect(readFile(layoutOf(place).password, 'utf8')).resolves.toBe(`${made}\n`);
  });

  it('that is gone while the store is there is missed, not made anew', async () => {
    const layout = layoutOf(place);
    await mkdir(layout.systemStore, { recursive: true });
    await writeFile(join(layout.systemStore, 'neostore'), '');
    await expect(passwordOf(layout)).rejects.toMatchObject({
      code: 'wrong-password',
      message: expect.stringContaining(layout.password),
    });
  });
});

describe('processes', () => {
  it('are themselves, and dead once ended, even one that does not want to', async () => {
    const child = spawn('sh', ['-c', 'trap "" TERM; echo ready; while true; do sleep 0.05; done'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const known = { pid: child.pid ?? 0, identity: identityOf(child.pid ?? 0) ?? '' };
    expect(isAlive(known)).toBe(true);
    expect(isAlive({ ...known, identity: 'another' })).toBe(false);
    await endProcess(known, 200);
    expect(isAlive(known)).toBe(false);
    expect(identityOf(999_999_999)).toBeNull();
  });
});

describe('a watched server', () => {
  it('is started again when it has ended, and no more once the watch is over', async () => {
    let alive = false;
    let starts = 0;
    const server = {
      isAlive: () => alive,
      answers: async () => true,
      end: async () => undefined,
      restart: async () => {
        starts += 1;
        alive = true;
      },
    };
    const lines: string[] = [];
    let told = 0;
    const onRestart = (): void => {
      told += 1;
    };
    const end = supervise(server, (line) => lines.push(line), onRestart, { lookEveryMs: 10, askEveryMs: 10_000, silences: 6 });
    await expect.poll(() => told, { timeout: 5_000 }).toBe(1);
    await end();
    alive = false;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(starts).toBe(1);
    expect(lines).toEqual(['… Neo4j has ended; starting it again in 1 s', '✓ Neo4j answers again']);
  });

  it('is ended and started again when it lives and answers nobody', async () => {
    let alive = true;
    let deaf = true;
    const server = {
      isAlive: () => alive,
      answers: async () => !deaf,
      end: async () => {
        alive = false;
      },
      restart: async () => {
        alive = true;
        deaf = false;
      },
    };
    const lines: string[] = [];
    const end = supervise(server, (line) => lines.push(line), undefined, { lookEveryMs: 5, askEveryMs: 10, silences: 3 });
    await expect.poll(() => deaf, { timeout: 5_000 }).toBe(false);
    await end();
    expect(lines[0]).toBe('… Neo4j lives but does not answer; ending it');
    expect(lines.at(-1)).toBe('✓ Neo4j answers again');
  });
});
