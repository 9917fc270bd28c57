import type { SavedInput } from '../../../server/contract/questions.ts';
import { toCypher } from '../../state/saved/cypher-file.ts';
import { fileName, LONGEST_FILE, type TextFile, toJson } from '../../state/saved/files.ts';
import { download } from '../../ui/download.ts';

export type FileFormat = 'json' | 'cypher';

const WRITERS = { json: toJson, cypher: toCypher } as const;
const TYPES = { json: 'application/json', cypher: 'text/plain' } as const;

/** Saves questions as one file, named after the one that it holds. */
export function exportSaved(saved: readonly SavedInput[], format: FileFormat): void {
  const [only, ...more] = saved;
  const name = only !== undefined && more.length === 0 ? only.name : 'saved questions';
  download(fileName(name, format), TYPES[format], [WRITERS[format](saved)]);
}

/** The texts of files that somebody chose or dropped; of a huge one only as much as tells that it is. */
export const readFiles = (files: Iterable<File>): Promise<TextFile[]> =>
  Promise.all([...files].map(async (file) => ({ name: file.name, text: await file.slice(0, LONGEST_FILE + 1).text() })));

export const ACCEPTED = '.json,.cypher,.cql,.cyp,.txt';
