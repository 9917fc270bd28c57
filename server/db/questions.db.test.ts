import { afterAll, beforeAll, expect, test } from 'vitest';
import { QUERIES, type QueryDefinition, type QueryId } from '../../cypher/queries/index.ts';
import { type Cell, isTagged } from '../contract/cells.ts';
import { testConnection } from '../neo4j/testing.ts';
import { COOPERATION, loadAlone } from '../testing/load.ts';
import { ANSWERS, readCoded } from '../testing/questions/index.ts';
import { createGateway, type Gateway, openLibrary, type Row } from './index.ts';

// Answers of the question library against what the rows of the cooperation data say, worked out without Neo4j or known by reading them.

const library = await openLibrary();
const coded = readCoded(COOPERATION);
let gateway: Gateway;

beforeAll(async () => {
  gateway = createGateway(testConnection());
  await loadAlone(gateway, COOPERATION);
});
afterAll(() => gateway.close());

const definitions: readonly (QueryDefinition & { readonly id: QueryId })[] = QUERIES;
const QUESTIONS = definitions.flatMap((query) =>
  query.library === undefined ? [] : [[query.id, query, query.library] as const],
);
const CHECKS = QUESTIONS.filter(([, , { group }]) => group === 'checks');
const OTHERS = QUESTIONS.filter(([, , { group }]) => group !== 'checks');

const exampleOf = ({ parameters }: QueryDefinition) => Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
const asker =
  (id: QueryId, query: QueryDefinition) =>
  async (changed: Readonly<Record<string, unknown>> = {}): Promise<readonly Row[]> =>
    (await gateway.read(library.text(id), library.params(id, { ...exampleOf(query), ...changed }))).rows;

test('each question has an answer to be judged by, and each judge a question', () => {
  expect(Object.keys(ANSWERS).sort()).toEqual(OTHERS.map(([id]) => id).sort());
});

test.each(OTHERS)('%s answers what the sources say', async (id, query) => {
  const ask = asker(id, query);
  await ANSWERS[id]?.(await ask(), coded, ask);
});

test.each(CHECKS)('%s finds nothing amiss in the data that the product comes with', async (id, query) => {
  expect(await asker(id, query)()).toEqual([]);
});

const isDrawable = (cell: Cell): boolean => {
  if (Array.isArray(cell)) return cell.some(isDrawable);
  return cell !== null && isTagged(cell) && ['node', 'relationship', 'path'].includes(cell.$);
};

test.each(OTHERS)('%s has the columns, the chart and the plot that its entry promises', async (id, query, { chart, plot }) => {
  const rows = await gateway.exact(library.text(id), library.params(id, exampleOf(query)));
  const [first] = rows;
  if (first === undefined) return;
  const columns = query.shape.split(', ');
  expect(Object.keys(first)).toEqual(columns);
  expect(Object.values(first).some(isDrawable)).toBe(chart);
  if (plot === null) return;
  expect(columns).toContain(plot.x);
  const { y } = plot;
  if (y !== null) expect(rows.some((row) => typeof row[y] === 'number')).toBe(true);
});

test.each(QUESTIONS.filter(([, { parameters }]) => parameters.some(({ type }) => type === 'entity')))(
  '%s finds its entity by the index',
  async (id, query) => {
    const plan = await gateway.explain(library.text(id), library.params(id, exampleOf(query)));
    expect(plan.some((operator) => operator.startsWith('NodeUniqueIndexSeek'))).toBe(true);
    expect(plan.filter((operator) => /^(AllNodesScan|.*AllRelationshipsScan)/.test(operator))).toEqual([]);
  },
);

test('a day is a day', () => {
  expect(() => library.params('networks-on-a-day', { day: '2021' })).toThrow(/day such as/);
});
