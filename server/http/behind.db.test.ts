import { beforeAll, describe, expect, test } from 'vitest';
import { QUERIES, type QueryDefinition, type QueryId } from '../../cypher/queries/index.ts';
import { createAnalyst } from '../analyst/index.ts';
import {
  BehindAnswer,
  type Cell,
  CypherRequest,
  ErrorBody,
  envelope,
  ROUTES,
  type RouteDefinition,
  readRow,
} from '../contract/index.ts';
import { openLibrary } from '../db/index.ts';
import { emptyTestDatabase } from '../neo4j/testing.ts';
import { appOn } from '../testing/app.ts';
import { exampleOf } from '../testing/catalogue.ts';
import { onDatabase, onServer } from '../testing/database.ts';
import { COOPERATION, loadAlone } from '../testing/load.ts';
import { BEHIND } from './handlers/behind.ts';

// What "the Cypher behind" shows must run as it stands, through the same guard as whatever people type, and find what the explorer found.

const library = await openLibrary();
const gateway = onDatabase((empty) => loadAlone(empty, COOPERATION));
const served = onServer(() => appOn(gateway, library));
const analyst = createAnalyst({
  door: gateway.analyst,
  settings: { timeoutMs: 20_000, maxRows: 100_000, allowedCalls: [], cypherAtOnce: 4 },
  clock: () => performance.now(),
});

const ask = (body: unknown) =>
  served.ask('/api/behind', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

async function statementsOf(body: unknown): Promise<BehindAnswer['statements']> {
  const reply = await ask(body);
  expect([reply.status, reply.text.slice(0, 300)]).toEqual([200, expect.anything()]);
  return envelope(BehindAnswer).strict().parse(reply.json).data.statements;
}

async function rowsOf(query: string, parameters: Record<string, Cell>): Promise<(readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  const request = CypherRequest.parse({ query, parameters, limit: 100_000 });
  for await (const event of analyst.run(request, new AbortController().signal))
    if (event.kind === 'rows') rows.push(...event.rows.map(readRow));
  return rows;
}

/** What the cooperation data have none of, for the examples of the routes. */
const NOTHING_THERE = ['entity-denials', 'paths-direct', 'graph-links'];

describe.each(BEHIND)('behind %s', (id) => {
  const { example }: RouteDefinition = ROUTES[id];

  test('every statement runs as it is shown and finds something, says what it asks, and stands once', async () => {
    const statements = await statementsOf({ route: id, ...example });
    expect(statements.length).toBeGreaterThan(0);
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length);
    for (const { id: query, question, text, parameters } of statements) {
      expect(question).toMatch(/\?$/);
      expect(text).not.toContain('/*');
      const rows = await rowsOf(text, parameters);
      if (!NOTHING_THERE.includes(query)) expect([query, rows.length]).toEqual([query, expect.toSatisfy((count) => count > 0)]);
    }
  });
});

const definitions: readonly (QueryDefinition & { readonly id: QueryId })[] = QUERIES;
const open = definitions.filter(({ slots }) => Object.values(slots ?? {}).includes('all-types'));

test.each(open.map((query) => [query.id, query] as const))(
  '%s finds the same without the list of all link types',
  async (id, query) => {
    const params = library.params(id, exampleOf(query));
    const sorted = async (text: string) => (await gateway.read(text, params)).rows.map((row) => JSON.stringify(row)).sort();
    expect(await sorted(library.readable(id))).toEqual(await sorted(library.text(id)));
  },
);

test('a click with a filter shows the filter', async () => {
  const statements = await statementsOf({
    route: 'neighbours',
    params: { id: 'net_ndrangheta' },
    query: { type: ['COLLABORATES_WITH', 'RIVAL_OF'], direction: 'out' },
  });
  const [page] = statements.filter(({ id }) => id === 'neighbours-page');
  expect(page?.parameters).toMatchObject({ id: 'net_ndrangheta', only: ['COLLABORATES_WITH', 'RIVAL_OF'], direction: 'out' });
});

test('what the route itself would refuse or not find is told in the same way', async () => {
  const told = async (body: unknown) => {
    const reply = await ask(body);
    return [reply.status, ErrorBody.parse(reply.json).error];
  };
  expect(await told({ route: 'entity', params: { id: 'net_nobody' } })).toEqual([
    404,
    expect.objectContaining({ code: 'not-found' }),
  ]);
  expect(await told({ route: 'search', query: { q: 'x', limt: '3' } })).toEqual([
    400,
    expect.objectContaining({ code: 'unknown-parameter', message: expect.stringContaining('limt') }),
  ]);
  for (const route of ['savedRemove', 'cypher', 'behind', 'constructor', 'nothing'])
    expect(await told({ route })).toEqual([
      400,
      expect.objectContaining({ message: expect.stringContaining(route), hint: expect.stringContaining('neighbours') }),
    ]);
});

describe('in a database of another shape', () => {
  beforeAll(async () => {
    await emptyTestDatabase();
    await gateway.execute(`
      CREATE (a:Person:\`Night Owl\` {name: 'Ana Kaya', big: 9007199254740993}), (b:Firm {name: 'Firm 1'}), (c:Person {name: 'Ana Rossi'})
      CREATE (a)-[:\`WORKS AT\`]->(b), (c)-[:\`WORKS AT\`]->(b), (a)-[:KNOWS]->(c)`);
    // The kind of a database is asked at most once a second.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  });
  const Hits = ROUTES.search.data;
  const idOf = async (name: string) => {
    const reply = await served.ask(`/api/search?q=${encodeURIComponent(name)}`);
    return envelope(Hits).parse(reply.json).data.hits[0]?.node.id ?? '';
  };

  test('the statements run as they are shown too', async () => {
    const [ana, firm] = [await idOf('Ana Kaya'), await idOf('Firm 1')];
    const reply = await served.ask(`/api/entities/${encodeURIComponent(ana)}/neighbours`);
    const [link] = envelope(ROUTES.neighbours.data).parse(reply.json).data.fragment.links;
    const requests = [
      { route: 'search', query: { q: 'ana' } },
      { route: 'entity', params: { id: ana } },
      { route: 'neighbours', params: { id: ana } },
      { route: 'link', params: { id: link?.id ?? '' } },
      { route: 'paths', query: { from: ana, to: firm } },
      { route: 'graph', body: { ids: [ana, firm] } },
      { route: 'overview' },
    ];
    for (const request of requests) {
      const statements = await statementsOf(request);
      const counts: number[] = [];
      for (const { text, parameters } of statements) counts.push((await rowsOf(text, parameters)).length);
      expect([request.route, Math.max(0, ...counts)]).toEqual([request.route, expect.toSatisfy((most) => most > 0)]);
    }
  });
});
