import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runToEnd, StartError } from '../neo4j/index.ts';

// The client is built when what it is made of has changed since the last build: a clean clone, a pull, an edit.

const MADE_OF = ['client', 'server/contract', 'cypher/model', 'package-lock.json'];
const NOT_OF = /^client\/(dist|e2e|public\/screens)\/|\.test\.tsx?$/;
const BUILT = 'client/dist';
const STAMP = '.built-from';

/** Whether the built client depends on this file (path from the root, with slashes). */
export const isPartOfClient = (path: string): boolean => !NOT_OF.test(path);

async function filesUnder(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return files.map((file) => file.split(sep).join('/'));
}

/** One hash over names and contents of all that the client is made of. */
export async function clientHash(root: string): Promise<string> {
  const files = (await Promise.all(MADE_OF.map((path) => filesUnder(root, path)))).flat().filter(isPartOfClient).sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(await readFile(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

// Vite repeats and draws; colours are taken off because the text may go to a log.
function firstLines(text: string): string {
  return stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 8)
    .join('\n  ');
}

const buildFailed = (why: string): StartError =>
  new StartError(
    'client-build',
    `The page could not be built: ${firstLines(why)}`,
    'npm run build shows all; npm ci restores what is missing.',
  );

async function runVite(root: string, folder: string, signal?: AbortSignal): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--config', 'client/vite.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  const args = [vite, 'build', ...options];
  const { code, text } = await runToEnd(process.execPath, args, { cwd: root, signal }).catch((error: Error) => {
    throw signal?.aborted
      ? new StartError('aborted', 'Stopped while building the page.', 'Start again.')
      : buildFailed(error.message);
  });
  if (code !== 0) throw buildFailed(text);
}

/**
 * Builds the client when its hash differs from the stamp of the last build. It is built beside and put in place whole: who is served the page
 * meanwhile, by this or another process, misses nothing. Returns whether it did. Throws StartError client-build.
 */
export async function buildClientIfStale(root: string, signal?: AbortSignal): Promise<boolean> {
  const built = join(root, BUILT);
  const hash = await clientHash(root);
  if ((await readFile(join(built, STAMP), 'utf8').catch(() => '')) === hash) return false;
  const cache = join(root, 'node_modules/.cache/corridor');
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(join(cache, 'page-'));
  try {
    const [fresh, old] = [join(beside, 'new'), join(beside, 'old')];
    await runVite(root, fresh, signal);
    await writeFile(join(fresh, STAMP), hash);
    await rename(built, old).catch(() => undefined);
    await rename(fresh, built);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return true;
}
