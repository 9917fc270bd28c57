import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

// The table of directions in biome.json must be able to fail: here one violation per row is planted beside a copy of it, and seen refused.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

const REFUSED: readonly (readonly [string, string])[] = [
  ['cypher/model/planted.ts', '../../server/contract/graph.ts'],
  ['cypher/model/planted.ts', 'node:fs/promises'],
  ['cypher/queries/planted.ts', 'neo4j-driver'],
  ['server/contract/planted.ts', '../db/index.ts'],
  ['server/contract/planted.ts', '../../cypher/queries/index.ts'],
  ['server/contract/planted.ts', 'node:path'],
  ['server/neo4j/planted.ts', '../db/index.ts'],
  ['server/db/planted.ts', '../explore/index.ts'],
  ['server/db/planted.ts', '../neo4j/index.ts'],
  ['server/explore/planted.ts', '../http/app.ts'],
  ['server/explore/planted.ts', 'neo4j-driver'],
  ['server/foreign/planted.ts', '../http/app.ts'],
  ['server/foreign/planted.ts', 'neo4j-driver'],
  ['server/analyst/planted.ts', 'neo4j-driver'],
  ['server/analyst/planted.ts', '../http/app.ts'],
  ['server/load/planted.ts', '../explore/index.ts'],
  ['server/load/planted.ts', 'neo4j-driver'],
  ['server/http/planted.ts', '../db/gateway.ts'],
  ['server/http/planted.ts', '../load/index.ts'],
  ['server/http/planted.ts', 'neo4j-driver'],
  ['server/saved/planted.ts', '../explore/index.ts'],
  ['server/saved/planted.ts', '../db/gateway.ts'],
  ['server/query/planted.ts', '../neo4j/index.ts'],
  ['server/query/planted.ts', '../http/index.ts'],
  ['server/planted.ts', 'neo4j-driver'],
  ['server/start/planted.ts', 'neo4j-driver'],
  ['client/state/planted.ts', 'react'],
  ['client/state/planted.ts', '../graph/theme.ts'],
  ['client/state/planted.ts', '../../server/db/index.ts'],
  ['client/graph/planted.ts', '@mantine/core'],
  ['client/graph/planted.ts', '../panels/node.tsx'],
  ['client/api/planted.ts', '../state/store.ts'],
  ['client/canvas/planted.tsx', '../panels/node.tsx'],
  ['client/editor/planted.ts', 'react'],
  ['client/editor/planted.ts', '../state/store.ts'],
  ['client/ui/planted.tsx', '../panels/node.tsx'],
  ['client/panels/planted.tsx', '../app/app.tsx'],
  ['client/panels/planted.tsx', '../../cypher/queries/index.ts'],
  ['client/app/planted.tsx', '../../server/http/app.ts'],
  ['client/app/planted.tsx', 'node:fs'],
  ['client/planted.tsx', 'neo4j-driver'],
];

const ALLOWED: readonly (readonly [string, string])[] = [
  ['cypher/queries/planted.ts', '../model/index.ts'],
  ['server/contract/planted.ts', '../../cypher/model/index.ts'],
  ['server/db/planted.ts', 'neo4j-driver'],
  ['server/explore/planted.ts', '../db/index.ts'],
  ['server/foreign/planted.ts', '../explore/answer.ts'],
  ['server/analyst/planted.ts', '../db/index.ts'],
  ['server/http/planted.ts', '../explore/index.ts'],
  ['server/http/planted.ts', '../db/index.ts'],
  ['server/load/main.ts', '../neo4j/index.ts'],
  ['server/saved/planted.ts', '../db/index.ts'],
  ['server/query/planted.ts', '../db/index.ts'],
  ['server/query/main.ts', '../neo4j/index.ts'],
  ['client/app/planted.tsx', '../../server/contract/graph.ts'],
  ['client/panels/planted.tsx', '../../cypher/model/index.ts'],
  ['client/canvas/planted.tsx', 'react'],
];

const Report = z.object({ diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })) });
const fileOf = (folder: string, index: number) => folder.replace('planted', `planted${index}`);
let place = '';
let refused = new Set<string>();

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'directions-'));
  const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(join(place, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const [index, [folder, imported]] of [...REFUSED, ...ALLOWED].entries()) {
    const file = join(place, fileOf(folder, index));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { thing } from '${imported}';\n\nexport const other = thing;\n`);
  }
  const lint = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [BIOME, ...lint], { cwd: place, encoding: 'utf8' });
  const { diagnostics } = Report.parse(JSON.parse(stdout));
  refused = new Set(
    diagnostics.filter(({ category }) => category.endsWith('noRestrictedImports')).map(({ location }) => location.path),
  );
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('imports go one way', () => {
  it.each(REFUSED.map((row, index) => [...row, index] as const))('%s may not import %s', (folder, _imported, index) => {
    expect(refused).toContain(fileOf(folder, index));
  });

  it.each(ALLOWED.map((row, index) => [...row, index + REFUSED.length] as const))(
    '%s may import %s',
    (folder, _imported, index) => {
      expect(refused).not.toContain(fileOf(folder, index));
    },
  );
});
