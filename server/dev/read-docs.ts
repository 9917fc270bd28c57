import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { QUERIES } from '../../cypher/queries/index.ts';
import { documentTables } from './docs.ts';

const KeyList = z.array(z.object({ shown: z.array(z.string()), does: z.string() }));
const Keys = z.object({ KEYS: KeyList, EDITOR_KEYS: KeyList });
const Package = z.object({ scripts: z.record(z.string(), z.string()) });

const inEditor = ({ shown, does }: z.infer<typeof KeyList>[number]) => ({ shown, does: `In the editor: ${does}` });

/** The README and its tables as the code of `root` has them. The client's keys are read at run time: the server's project holds no client code. */
export async function readDocs(
  root: string,
): Promise<{ path: string; readme: string; tables: Readonly<Record<string, string>> }> {
  const path = join(root, 'README.md');
  const readme = await readFile(path, 'utf8');
  const { scripts } = Package.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const { KEYS, EDITOR_KEYS } = Keys.parse(await import(pathToFileURL(join(root, 'client/ui/keys.ts')).href));
  return { path, readme, tables: documentTables(Object.keys(scripts), [...KEYS, ...EDITOR_KEYS.map(inEditor)], QUERIES) };
}
