import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { QUERIES, type QueryDefinition } from '../../cypher/queries/index.ts';
import { exampleOf, scansIn } from '../testing/catalogue.ts';
import { onDatabase } from '../testing/database.ts';
import { COOPERATION, loadAlone } from '../testing/load.ts';
import { openLibrary } from './index.ts';

// The real server judges every question of the catalogue, with its example, on the data that the product comes with.

const library = await openLibrary();
const definitions: readonly QueryDefinition[] = QUERIES;
const gateway = onDatabase((opened) => loadAlone(opened, COOPERATION));

const NAMES = { ends: ['PART_OF', 'EXCHANGES_WITH'], middle: ['PART_OF', 'COLLABORATES_WITH'] };
/** Nothing in the data set is denied or contested; nobody knows element ids beforehand. */
const MAY_BE_EMPTY = ['entity-denials', 'graph-resolve-nodes', 'graph-resolve-links', 'evidence-contested-links'];
/** Checks of the data find what is amiss: questions.db.test.ts sees that each can. */
const mayBeEmpty = ({ id, library }: QueryDefinition) => MAY_BE_EMPTY.includes(id) || library?.group === 'checks';
/** Those to databases of other shapes are judged on one: server/foreign/catalogue.db.test.ts. */
const OURS = QUERIES.filter(({ file }) => !file.startsWith('foreign/'));

test.each(OURS.map((query) => [query.id, query] as const))(
  '%s is valid, only reads, and finds its example',
  async (id, query: QueryDefinition) => {
    const text = library.text(id, NAMES);
    const params = library.params(id, exampleOf(query));
    await gateway.read(`EXPLAIN ${text}`, params);
    const { rows } = await gateway.read(text, params);
    if (!mayBeEmpty(query)) expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(query.limit);
  },
);

// Parts of a source are looked for among all sources: documents are few.
test('no query reads all nodes or all relationships to find one', async () => {
  const one = [
    'entity',
    'link',
    'link-claims',
    'claims-by-keys',
    'neighbours-page',
    'neighbours-counts',
    'paths-direct',
    'graph-links',
  ] as const;
  for (const id of one) {
    const example = exampleOf(definitions.find((definition) => definition.id === id) ?? { parameters: [] });
    const plan = await gateway.explain(library.text(id, NAMES), library.params(id, example));
    expect([id, scansIn(plan)]).toEqual([id, []]);
  }
});

test('every text has its entry, and ids are not used twice', async () => {
  const folder = new URL('../../cypher/queries/', import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.cypher'));
  expect(definitions.map((definition) => definition.file).sort()).toEqual(files.sort());
  expect(new Set(definitions.map((definition) => definition.id)).size).toBe(definitions.length);
});

test('a parameter that a query does not take, and a slot left open, are mistakes', () => {
  expect(() => library.params('entity', { id: 'x', limt: 3 })).toThrow(/limt/);
  expect(() => library.text('paths-direct')).toThrow(RangeError);
});
