import { expect, test } from 'vitest';
import { QUERIES, type QueryDefinition, type QueryId, type QueryParameter } from '../../cypher/queries/index.ts';
import { createAnalyst } from '../analyst/index.ts';
import { type Cell, CypherRequest, isTagged, readRow } from '../contract/index.ts';
import { exampleOf } from '../testing/catalogue.ts';
import { onDatabase } from '../testing/database.ts';
import { COOPERATION, loadAlone } from '../testing/load.ts';
import { ANSWERS, readCoded } from '../testing/questions/index.ts';
import { openLibrary, type Row } from './index.ts';

// Answers of the question library against what the rows of the cooperation data say, worked out without Neo4j or known by reading them.

const library = await openLibrary();
const coded = readCoded(COOPERATION);
const gateway = onDatabase((opened) => loadAlone(opened, COOPERATION));
const analyst = createAnalyst({
  door: gateway.analyst,
  settings: { timeoutMs: 60_000, maxRows: 100_000, allowedCalls: [], cypherAtOnce: 4 },
  clock: () => performance.now(),
});

const definitions: readonly (QueryDefinition & { readonly id: QueryId })[] = QUERIES;
const QUESTIONS = definitions.flatMap((query) =>
  query.library === undefined ? [] : [[query.id, query, query.library] as const],
);
const CHECKS = QUESTIONS.filter(([, , { group }]) => group === 'checks');
const OTHERS = QUESTIONS.filter(([, , { group }]) => group !== 'checks');

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

/** What the workbench gets: the text as typed Cypher, through the guard. */
async function typed(
  id: QueryId,
  query: QueryDefinition,
): Promise<{ columns: string[]; rows: (readonly Cell[])[]; remarks: string[] }> {
  const parameters = Object.fromEntries(query.parameters.map((parameter) => [parameter.name, cellOf(parameter)]));
  const request = CypherRequest.parse({ query: library.text(id), parameters, limit: query.limit + 1 });
  const answer: Awaited<ReturnType<typeof typed>> = { columns: [], rows: [], remarks: [] };
  for await (const event of analyst.run(request, new AbortController().signal)) {
    if (event.kind === 'head') answer.columns.push(...event.head.columns);
    if (event.kind === 'rows') answer.rows.push(...event.rows.map(readRow));
    if (event.kind === 'end') answer.remarks.push(...event.end.notices.map(({ title }) => title));
  }
  return answer;
}

const cellOf = ({ type, example }: QueryParameter): Cell =>
  type === 'date' && typeof example === 'string' ? { $: 'date', value: example } : example;

test.each(QUESTIONS)('%s may be typed, and has the columns, chart and plot of its entry', async (id, query, { chart, plot }) => {
  const { columns, rows, remarks } = await typed(id, query);
  expect(columns).toEqual(query.shape.split(', '));
  expect(remarks).toEqual([]);
  expect(rows.length).toBeLessThanOrEqual(query.limit);
  if (rows.length > 0) expect(rows.some((row) => row.some(isDrawable))).toBe(chart);
  if (plot === null) return;
  expect(columns).toContain(plot.x);
  const y = plot.y === null ? null : columns.indexOf(plot.y);
  if (y !== null) expect(rows.some((row) => typeof row[y] === 'number')).toBe(true);
});

test.each(QUESTIONS.filter(([, { parameters }]) => parameters.some(({ type }) => type === 'entity')))(
  '%s finds its entity by the index',
  async (id, query) => {
    const plan = await gateway.explain(library.text(id), library.params(id, exampleOf(query)));
    expect(plan).toContainEqual(expect.stringMatching(/^NodeUniqueIndexSeek/));
    expect(plan.filter((operator) => /^(AllNodesScan|.*AllRelationshipsScan)/.test(operator))).toEqual([]);
  },
);

test('a day is a day', () => {
  expect(() => library.params('networks-on-a-day', { day: '2021' })).toThrow(/day such as/);
});
