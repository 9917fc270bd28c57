import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** All lines of the document with this hash, from where its owner has put it; null when it is not there. */
export type ReadLines = (sha256: string) => Promise<readonly string[] | null>;

const LARGEST = 20 * 1024 * 1024;

/**
 * Reads documents from a folder that the owner names (CORRIDOR_SOURCES), by content and never by name, so that what is shown is what was coded.
 * Without a folder nothing is found. The hashes are taken at the first question.
 */
export function createLineReader(folder: string | null): ReadLines {
  let hashes: Promise<Map<string, string>> | null = null;
  return async (sha256) => {
    if (folder === null) return null;
    hashes ??= hashFolder(folder);
    const file = (await hashes).get(sha256.toLowerCase());
    if (file === undefined) return null;
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null || hashOf(bytes) !== sha256.toLowerCase()) return null;
    return bytes.toString('utf8').split(/\r?\n/);
  };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function hashFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const hashes = new Map<string, string>();
  for (const entry of entries.filter((item) => item.isFile())) {
    const file = join(folder, entry.name);
    const bytes = await readFile(file).catch(() => null);
    if (bytes !== null && bytes.length <= LARGEST) hashes.set(hashOf(bytes), file);
  }
  return hashes;
}

const LOCATOR = /^L(\d+)(?:-L?(\d+))?$/;
const MOST_LINES = 60;

/** First and last line of a locator such as `L90` or `L84-L92`; null for another text. At most 60 lines. */
export function linesOf(locator: string): { first: number; last: number } | null {
  const match = LOCATOR.exec(locator);
  if (match === null) return null;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return first < 1 || last < first ? null : { first, last: Math.min(last, first + MOST_LINES - 1) };
}
