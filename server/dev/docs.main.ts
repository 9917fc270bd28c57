import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fill } from './docs.ts';
import { readDocs } from './read-docs.ts';

const { path, readme, tables } = await readDocs(join(import.meta.dirname, '..', '..'));
await writeFile(path, fill(readme, tables));
console.log('README.md: tables written.');
