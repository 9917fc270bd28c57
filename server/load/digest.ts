import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { GRADE_SCHEMES, KINDS, LINK_TYPES, PROPERTIES, type Sha1 } from '../../cypher/model/index.ts';

/** Raised when the functions that make nodes and links out of rows change, so that what stands in a database is made anew. */
const FUNCTIONS_VERSION = 2;

export const sha1: Sha1 = (bytes) => createHash('sha1').update(bytes).digest();

/** Version of model and functions: part of every hash that decides "unchanged". */
const MODEL_VERSION = createHash('sha256')
  .update(JSON.stringify([FUNCTIONS_VERSION, KINDS, LINK_TYPES, PROPERTIES, GRADE_SCHEMES]))
  .digest('hex')
  .slice(0, 16);

/** Hash of what will stand in the database. 52 bits: a number in memory, half the size of its text. */
export const contentHash = (value: unknown): number => hash52(`${MODEL_VERSION}${JSON.stringify(value)}`);

/** A number that stands for a text; two texts share one with a probability of 2^-52. */
export const hash52 = (text: string): number =>
  createHash('sha1').update(text).digest().readUIntBE(0, 6) * 16 + (text.length % 16);

export const FILES = ['manifest.json', 'sources.csv', 'entities.csv', 'claims.csv'] as const;

/** Hash of a data set's files and of the version that reads them; missing files count as empty. */
export async function folderHash(folder: string): Promise<string> {
  const hash = createHash('sha256').update(MODEL_VERSION);
  for (const file of FILES) {
    hash.update(`\0${file}\0`);
    try {
      for await (const chunk of createReadStream(join(folder, file))) hash.update(chunk);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return hash.digest('hex');
}
