import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { confText, jvmArguments, type Memory } from './conf.ts';
import type { Env } from './env.ts';
import type { Java } from './java.ts';
import type { DataLayout } from './layout.ts';
import { identityOf } from './processes.ts';
import { runToEnd } from './run-to-end.ts';
import { StartError } from './start-error.ts';

export interface Program {
  env: Env;
  java: Java;
  classPath: string;
  memory: Memory;
}

/** Whether Neo4j has never run on this folder. */
export async function isFresh(layout: DataLayout): Promise<boolean> {
  return access(join(layout.systemStore, 'neostore')).then(
    () => false,
    () => true,
  );
}

/** The password of the data folder: read, or made and written (mode 600) before anything uses it. */
export async function passwordOf(layout: DataLayout): Promise<string> {
  const kept = await readFile(layout.password, 'utf8').catch(() => '');
  if (kept.trim() !== '') return kept.trim();
  if (!(await isFresh(layout))) {
    throw new StartError(
      'wrong-password',
      `The password of the managed Neo4j is gone: ${layout.password} is missing or empty.`,
      `Restore that file, or move ${layout.folder} away (npm start then makes a new one and loads the data sets again).`,
    );
  }
  // Hexadecimal: a password that begins with "-" would be an option to the program that sets it.
  const made = randomBytes(24).toString('hex');
  await writeFile(layout.password, `${made}\n`, { mode: 0o600 });
  return made;
}

/** Works only before the very first start; harmless to repeat until then, so that a crash in between heals. */
export async function setInitialPassword(program: Program, layout: DataLayout, password: string): Promise<void> {
  const { code, text } = await runToEnd(
    program.java.command,
    ['-cp', program.classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { env: { ...program.env, NEO4J_HOME: layout.home, NEO4J_CONF: layout.conf } },
  ).catch((error: Error) => ({ code: null, text: error.message }));
  if (code === 0) return;
  throw new StartError(
    'did-not-start',
    `Neo4j's first password could not be set: ${text.trim()}`,
    `Move ${layout.folder} away and start again.`,
  );
}

export async function writeConf(layout: DataLayout, boltPort: number, memory: Memory): Promise<void> {
  for (const folder of [layout.conf, dirname(layout.console), join(layout.home, 'import')])
    await mkdir(folder, { recursive: true });
  await writeFile(join(layout.conf, 'neo4j.conf'), confText({ boltPort, memory }), { mode: 0o600 });
}

export interface ServerProcess {
  pid: number;
  identity: string;
}

/**
 * Starts Neo4j in a process group of its own, so that Ctrl-C reaches only Corridor, which then stops it in order. Output goes to a
 * file, not to a pipe: the server must survive the death of Corridor, to be adopted.
 */
export async function spawnServer(program: Program, layout: DataLayout): Promise<ServerProcess> {
  const log = await open(layout.console, 'w', 0o600);
  try {
    const { env, java, classPath, memory } = program;
    const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${layout.home}`, `--config-dir=${layout.conf}`];
    const child = spawn(java.command, [...jvmArguments(memory), '-cp', classPath, ...main], {
      env,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    const failure = await new Promise<Error | null>((resolve) => {
      child.once('error', resolve);
      child.once('spawn', () => resolve(null));
    });
    const { pid } = child;
    if (failure !== null || pid === undefined) {
      throw new StartError(
        'did-not-start',
        `Java could not be started: ${failure?.message ?? 'no process'}`,
        'Check JAVA_HOME.',
        { cause: failure },
      );
    }
    child.unref();
    return { pid, identity: identityOf(pid) ?? 'ended' };
  } finally {
    await log.close();
  }
}

/** What the server printed and logged since it last began. */
export async function lastWords(layout: DataLayout): Promise<string> {
  const read = (path: string) => readFile(path, 'utf8').catch(() => '');
  const log = await read(layout.log);
  return `${await read(layout.console)}\n${log.slice(Math.max(0, log.lastIndexOf('Starting...')))}`.slice(-50_000);
}
