import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Env } from './env.ts';
import { runToEnd } from './run-to-end.ts';
import { StartError } from './start-error.ts';

export const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

// With its version: without it Maven would first ask the network which one is the newest.
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

const OWN_SERVER = 'or set NEO4J_URI to a Neo4j that you run yourself';

async function readWhole(path: string): Promise<string | null> {
  const classPath = await readFile(path, 'utf8').catch(() => null);
  if (classPath === null) return null;
  const missing = classPath.split(delimiter).map((jar) =>
    access(jar).then(
      () => false,
      () => true,
    ),
  );
  return (await Promise.all(missing)).includes(true) ? null : classPath;
}

async function runMaven(outputFile: string, env: Env, signal?: AbortSignal): Promise<void> {
  const args = ['-q', '-B', '-f', POM, GOAL, `-Dmdep.outputFile=${outputFile}`];
  const { code, text } = await runToEnd('mvn', args, { env, signal }).catch((cause: Error) => {
    throw signal?.aborted ? new StartError('aborted', 'Stopped while starting.', 'Start again.') : noMaven(cause);
  });
  if (code !== 0) throw mavenFailed(text);
}

function noMaven(cause: Error): StartError {
  return new StartError(
    'maven-missing',
    'No working Maven (mvn) found on PATH; it fetches Neo4j from Maven Central.',
    `Install it (Debian, Ubuntu, WSL: apt install maven; macOS: brew install maven), ${OWN_SERVER}.`,
    { cause },
  );
}

/** Maven's output (pure) → what to tell. Its own first ERROR line says which artifact or what else. */
export function mavenFailed(output: string): StartError {
  const first = /\[ERROR\]\s*(.+)/.exec(output)?.[1]?.trim() ?? output.trim().split('\n').at(-1) ?? '';
  if (/transfer artifact|resolve dependencies|could not be resolved|Unknown host|Connection|timed out|PKIX/i.test(output)) {
    return new StartError(
      'artifacts-unreachable',
      `Neo4j could not be fetched from Maven Central: ${first}`,
      `Check the network or set a mirror or proxy in ~/.m2/settings.xml (once fetched, no network is needed), ${OWN_SERVER}.`,
    );
  }
  return new StartError(
    'maven-missing',
    `Maven failed: ${first || 'it said nothing'}`,
    `Try "mvn -f server/neo4j/pom.xml validate", ${OWN_SERVER}.`,
  );
}

/**
 * The server's class path, from `cacheFolder` when every jar it names is still there, else from Maven (some 118 MB the first time,
 * into Maven's own repository). Throws StartError maven-missing, artifacts-unreachable or aborted.
 */
export async function resolveClassPath(options: {
  cacheFolder: string;
  env: Env;
  fetching: () => void;
  signal?: AbortSignal;
}): Promise<string> {
  const { cacheFolder, env, fetching, signal } = options;
  const key = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 16);
  const path = join(cacheFolder, `class-path-${key}.txt`);
  const cached = await readWhole(path);
  if (cached !== null) return cached;
  fetching();
  await mkdir(cacheFolder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  await runMaven(draft, env, signal);
  await rename(draft, path);
  return (await readWhole(path)) ?? Promise.reject(mavenFailed('[ERROR] Connection closed: jars are missing after the download'));
}
