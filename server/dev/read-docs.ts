import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { QUERIES } from '../../cypher/queries/index.ts';
import { documentTables } from './docs.ts';

const KeyRow = z.object({ shown: z.array(z.string()), does: z.string() });
const KeyList = z.object({ where: z.string().nullable(), rows: z.array(KeyRow) });
const KeyLists = z.object({ KEY_LISTS: z.array(KeyList) });
const Package = z.object({ scripts: z.record(z.string(), z.string()) });

const rowsOf = ({ where, rows }: z.infer<typeof KeyList>) =>
  rows.map(({ shown, does }) => ({ shown, does: where === null ? does : `${where}: ${does}` }));

/** The README and its tables as the code of `root` has them. The client's keys are read at run time: the server's project holds no client code. */
export async function readDocs(
  root: string,
): Promise<{ path: string; readme: string; tables: Readonly<Record<string, string>> }> {
  const path = join(root, 'README.md');
  const readme = await readFile(path, 'utf8');
  const { scripts } = Package.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const { KEY_LISTS } = KeyLists.parse(await import(pathToFileURL(join(root, 'client/ui/key-lists.ts')).href));
  return { path, readme, tables: documentTables(Object.keys(scripts), KEY_LISTS.flatMap(rowsOf), QUERIES) };
}
