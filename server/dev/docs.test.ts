import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fill, table } from './docs.ts';
import { readDocs } from './read-docs.ts';

const ROOT = join(import.meta.dirname, '..', '..');

it('the README lists every command, setting, route, query, shortcut, entity type and link type as the code has them', async () => {
  const { readme, tables } = await readDocs(ROOT);
  expect(readme, 'run `npm run docs`').toBe(fill(readme, tables));
  expect(readme).not.toContain('**undocumented**');
});

it('a changed row makes the README differ', async () => {
  const { readme, tables } = await readDocs(ROOT);
  expect(fill(readme, { ...tables, settings: `${tables.settings}\n| \`NEW\` |` })).not.toBe(readme);
});

it('a table without a marker is refused, and bars in cells are escaped', () => {
  expect(() => fill('no marker', { settings: 'x' })).toThrow('table:settings');
  expect(table(['a'], [['x|y']])).toContain('x\\|y');
});
