import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorridorError, createGateway, type Gateway } from '../db/index.ts';
import { emptyTestDatabase, testConnection } from '../neo4j/testing.ts';
import { createAnalyst } from './index.ts';
import { ATTACKS, type Attack } from './tried/attacks/index.ts';
import { READ_PARAMETERS, READS } from './tried/reads.ts';
import type { Analyst, CypherEvent } from './types.ts';

// The guard on the real Neo4j: everything that could write, reach outside, end or overhear is refused by name; what only reads is not.

let gateway: Gateway;
let analyst: Analyst;
let listener: Server;
let url = '';
let fetched = 0;

const prey = async () =>
  (
    await gateway.read(
      `MATCH (n) WITH n ORDER BY elementId(n) RETURN collect([labels(n), properties(n)]) AS nodes,
       COUNT { (:Hit) } AS hits, COUNT { ()-->() } AS links`,
    )
  ).rows;
const schema = async () =>
  (await gateway.read('SHOW INDEXES YIELD name RETURN name ORDER BY name')).rows.concat(
    (await gateway.read('CALL db.labels() YIELD label WHERE label = "Hit" RETURN label')).rows,
    (await gateway.read('SHOW USERS YIELD user, suspended RETURN user, suspended')).rows,
  );

async function collect(query: string, parameters = {}): Promise<CypherEvent[]> {
  const events: CypherEvent[] = [];
  const request = { query, parameters, limit: 1000 };
  for await (const event of analyst.run(request, new AbortController().signal)) events.push(event);
  return events;
}

beforeAll(async () => {
  await emptyTestDatabase();
  gateway = createGateway(testConnection());
  const settings = { timeoutMs: 10_000, maxRows: 1000, allowedCalls: [], cypherAtOnce: 4 };
  analyst = createAnalyst({ door: gateway.analyst, settings, clock: () => performance.now() });
  await gateway.execute('CREATE INDEX prey FOR (n:Prey) ON (n.id)');
  await gateway.execute('CREATE FULLTEXT INDEX names FOR (n:Prey) ON EACH [n.name]');
  await gateway.execute(`CREATE (a:Prey {id: 1, name: 'ada'})-[:KNOWS {since: 2001}]->(b:Prey {id: 2, name: 'bea'})-[:KNOWS]->(c:Prey {id: 3})
    CREATE (:Other {id: 1, name: 'other'})-[:LIKES]->(a)`);
  await gateway.execute('CALL db.awaitIndexes(60)');
  listener = createServer((_request, response) => {
    fetched += 1;
    response.end('a,b\n');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/x.csv`;
});
afterAll(async () => {
  listener.close();
  await gateway.close();
});

const refusalOf = async ({ query }: Attack): Promise<CorridorError> => {
  const outcome = await collect(query.replaceAll('$URL', url), { url }).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(CorridorError);
  return outcome instanceof CorridorError ? outcome : new CorridorError('internal', 'not refused');
};

describe(`${ATTACKS.length} attacks`, () => {
  test.each(ATTACKS.map((each) => [each.what, each] as const))('%s is refused by name', async (_what, attack) => {
    const before = await prey();
    const { code, message, hint } = await refusalOf(attack);
    expect({ code, message }).toEqual({ code: 'refused', message: expect.stringMatching(attack.names) });
    expect(message).toMatch(/^.{2,90} (is|are) refused: .{10,}\.$/);
    expect(hint).not.toBeNull();
    expect(await prey()).toEqual(before);
    expect(fetched).toBe(0);
  });

  test('leave no index, label or user behind', async () => {
    const rows = await schema();
    const names = rows.map((row) => row.name ?? row.label ?? `${String(row.user)} ${String(row.suspended)}`);
    expect(names.filter((name) => !String(name).startsWith('index_'))).toEqual(['names', 'prey', 'neo4j null']);
  });
});

describe(`${READS.length} statements that only read`, () => {
  test.each(READS)('runs: %s', async (query) => {
    const events = await collect(query, READ_PARAMETERS);
    expect(events[0]?.kind).toBe('head');
    expect(events.at(-1)?.kind).toBe('end');
  });
});

test('there are at least sixty of each', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
  expect(READS.length).toBeGreaterThanOrEqual(60);
});
