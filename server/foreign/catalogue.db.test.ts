import { expect, test } from 'vitest';
import { QUERIES, type QueryDefinition } from '../../cypher/queries/index.ts';
import { createAsk, type Names, openLibrary } from '../db/index.ts';
import { exampleOf, scansIn } from '../testing/catalogue.ts';
import { onDatabase } from '../testing/database.ts';
import { makeOdd } from '../testing/odd.ts';
import { readAllLabels, readAllTypes, sampleLabels, sampleTypes } from './sample.ts';

// The real server judges every question to a database of another shape, with names that need quoting.

const library = await openLibrary();
const FOREIGN: readonly QueryDefinition[] = QUERIES.filter(({ file }) => file.startsWith('foreign/'));
const elements: Record<string, unknown> = {};

const gateway = onDatabase(async (opened) => {
  await makeOdd(opened);
  const { rows } = await opened.read(
    "MATCH (a:Person {personId: 'p1'})-[r:`KNOWS WELL`]->(b) RETURN elementId(a) AS a, elementId(b) AS b, elementId(r) AS r LIMIT 1",
  );
  const { a, b, r } = rows[0] ?? {};
  Object.assign(elements, {
    'foreign-nodes': { elementIds: [a] },
    'foreign-links': { elementIds: [r] },
    'foreign-node-raw': { elementId: a },
    'foreign-link-raw': { elementId: r },
    'foreign-neighbours-counts': { elementId: a },
    'foreign-degree': { elementId: a },
    'foreign-neighbours-page': { elementId: a },
    'foreign-neighbours-links': { elementId: a, elementIds: [b] },
    'foreign-graph-links': { elementIds: [a, b] },
    'foreign-paths': { from: a, to: b },
    'foreign-search-number': { number: '9007199254740995' },
    'foreign-search-prefix': { spellings: ['Firm'] },
    'foreign-search-contains': { spellings: ['Lane'] },
  });
});

const NAMES: Readonly<Record<string, Names>> = {
  'foreign-by-key': { label: ['Person'], property: ['personId'] },
  'foreign-search-number': { label: ['Ticket'], property: ['number'] },
  'foreign-search-prefix': { label: ['Company'], property: ['name'] },
  'foreign-search-contains': { label: ['Street'], property: ['title'] },
  'foreign-degree': { type: ['KNOWS WELL'] },
  'foreign-search-scan': { label: ['Person'] },
};
const USUAL: Names = { label: ['Größe ☂'], type: ['KNOWS WELL'], types: 'any', property: ['a key'] };

test.each(FOREIGN.map((query) => [query.id, query] as const))(
  '%s is valid, only reads, and finds its example',
  async (id, query) => {
    const known = QUERIES.find((each) => each.id === id)?.id ?? 'foreign-names';
    const text = library.text(known, NAMES[id] ?? USUAL);
    const given = elements[id];
    const params = library.params(known, { ...exampleOf(query), ...(typeof given === 'object' ? given : {}) });
    await gateway.read(`EXPLAIN ${text}`, params);
    const { rows } = await gateway.read(text, params);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(query.limit);
  },
);

test('what is sought by id or by an indexed property reads nothing else', async () => {
  const seeks = [
    'foreign-nodes',
    'foreign-links',
    'foreign-by-key',
    'foreign-neighbours-page',
    'foreign-neighbours-counts',
    'foreign-graph-links',
    'foreign-paths',
    'foreign-search-prefix',
    'foreign-search-contains',
    'foreign-search-number',
    'foreign-degree',
  ] as const;
  for (const id of seeks) {
    const example = exampleOf(FOREIGN.find((each) => each.id === id) ?? { parameters: [] });
    const plan = await gateway.explain(library.text(id, NAMES[id] ?? USUAL), library.params(id, example));
    expect([id, scansIn(plan)]).toEqual([id, []]);
  }
});

test('numbers of nodes and relationships are Neo4j’s own counts', async () => {
  const counts = [
    library.text('foreign-count-nodes', { label: 'any' }),
    library.text('foreign-count-nodes', { label: ['Größe ☂'] }),
    library.text('foreign-count-links', { type: 'any' }),
    library.text('foreign-count-links', { type: ['KNOWS WELL'] }),
  ];
  for (const text of counts)
    expect((await gateway.explain(text)).some((operator) => /CountFromCountStore/.test(operator))).toBe(true);
});

test('the first few of each label and type tell the same as all of them, where there are only few', async () => {
  const ask = createAsk(gateway, library);
  const labels = ['Person', 'Director', 'Größe ☂', 'Back`tick', 'Bare', 'Company'];
  const types = ['KNOWS WELL', 'ist für', 'WORKS_FOR', 'PAYS', 'SAW'];
  const sets = (await ask('foreign-label-sets', { most: 100_000 })).map((row) => ({
    labels: Array.isArray(row.labels) ? row.labels.map(String) : [],
    count: Number(row.count),
  }));
  expect(await sampleLabels(ask, labels)).toEqual(await readAllLabels(ask, labels, { sets, whole: true }));
  expect(await sampleTypes(ask, types)).toEqual(await readAllTypes(ask, types));
  expect((await sampleTypes(ask, ['WORKS_FOR']))[0]).toEqual({
    name: 'WORKS_FOR',
    count: 30,
    properties: [
      { name: 'since', types: ['DATE'] },
      { name: 'weight', types: ['INTEGER'] },
    ],
    from: ['Director', 'Person'],
    to: ['Company'],
  });
});

test('a count stays Neo4j’s own where the sample comes with it', async () => {
  for (const id of ['foreign-label-sample', 'foreign-type-sample'] as const)
    expect((await gateway.explain(library.text(id, USUAL), library.params(id, { limit: 5 }))).join()).toMatch(
      /CountFromCountStore/,
    );
});
