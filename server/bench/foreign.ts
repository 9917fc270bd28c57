import { type Connection, createAsk, createAskExact, createGateway, type Gateway, int, openLibrary } from '../db/index.ts';
import { createReader, describeEntity, type Foreign, graph, neighbours, overview, search } from '../foreign/index.ts';
import type { BenchRow } from './loader.ts';
import { atMost, told } from './table.ts';

// (e) a database that Corridor does not know, with 10,000 nodes and then with a million: what is asked of it must not grow with it.

const SMALL = 10_000;
const LARGE = 1_000_000;
const HUB = 100_000;
const ROUNDS = 5;

const SCHEMA = [
  'CREATE CONSTRAINT person_code FOR (p:Person) REQUIRE p.code IS UNIQUE',
  'CREATE FULLTEXT INDEX person_names FOR (p:Person) ON EACH [p.name]',
];

/** Half people, half accounts without an index, each person with an account. */
const GROW = `
  UNWIND range($from, $to) AS i
  CALL (i) {
    CREATE (p:Person {code: 'c' + i, name: 'Person number ' + i, born: date({year: 1950 + i % 50})})
    CREATE (p)-[:OWNS]->(:Account {iban: 'XX' + (1000000 + i), balance: i * 0.5})
  } IN TRANSACTIONS OF 20000 ROWS`;
const KNOW = `
  MATCH (p:Person)
  MATCH (q:Person {code: 'c' + (1 + toInteger(substring(p.code, 1)) / 10)})
  CREATE (p)-[:KNOWS]->(q)`;
const MAKE_HUB = "CREATE (:Hub {name: 'Hub'})";
const LINK_HUB = `
  MATCH (h:Hub)
  UNWIND range(1, $hub) AS i
  CALL (h, i) { CREATE (h)-[:SENT]->(:Letter {code: 'L' + i}) } IN TRANSACTIONS OF 20000 ROWS`;

interface Measured {
  readonly introspection: number;
  readonly overview: number;
  readonly indexed: number;
  readonly scan: number;
  readonly expand: number;
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  await work();
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/** The database as it is now, read anew. */
async function open(gateway: Gateway): Promise<{ db: Foreign; introspect: () => Promise<unknown> }> {
  const library = await openLibrary();
  const options = { timeoutMs: 60_000 };
  const ask = createAsk(gateway, library, options);
  const exact = createAskExact(gateway, library, options);
  const subject = { place: gateway.place, state: await gateway.state(), ask, exact, hasty: ask };
  const introspect = () => createReader([], Date.now).shape(subject);
  return { db: { ask, exact, hasty: ask, shape: await introspect() }, introspect };
}

async function measure(gateway: Gateway): Promise<Measured> {
  const { db, introspect } = await open(gateway);
  return {
    introspection: await median(introspect),
    overview: await median(() => overview(db)),
    indexed: await median(() => search(db, { q: 'number 4711', limit: 20 })),
    scan: await median(() => search(db, { q: '0047', kind: 'Account', limit: 20 })),
    expand: await median(() => neighbours(db, { id: 'Person:code:c4711', direction: 'both', limit: 100 })),
  };
}

/** Milliseconds for the hub: a page of its neighbours, its panel, and a chart with it. */
async function measureHub(gateway: Gateway): Promise<{ page: number; panel: number; chart: number }> {
  const { db } = await open(gateway);
  const id = (await search(db, { q: 'Hub', kind: 'Hub', limit: 1 })).data.hits[0]?.node.id ?? '';
  const { data } = await neighbours(db, { id, direction: 'both', limit: 100 });
  const ids = data.fragment.nodes.map((node) => node.id);
  return {
    page: await median(() => neighbours(db, { id, direction: 'both', limit: 100 })),
    panel: await median(() => describeEntity(db, id)),
    chart: await median(() => graph(db, ids)),
  };
}

interface ForeignBench {
  /** An empty database that may be thrown away. */
  readonly connection: Connection;
  /** One line when something took long. */
  readonly report: (line: string) => void;
  /** Nodes in the end. */
  readonly nodes?: number;
}

/** Measures at 10,000 nodes, then at a million with a hub of 100,000 links. */
export async function benchForeign({ connection, report, nodes = LARGE }: ForeignBench): Promise<BenchRow[]> {
  const gateway = createGateway(connection);
  const grow = async (from: number, to: number) => {
    const started = performance.now();
    await gateway.execute(GROW, { from: int(from / 2 + 1), to: int(to / 2) });
    await gateway.execute('CALL db.awaitIndexes(300)');
    report(`foreign: ${to.toLocaleString('en')} nodes in ${((performance.now() - started) / 1_000).toFixed(0)} s`);
  };
  try {
    for (const statement of SCHEMA) await gateway.execute(statement);
    await grow(0, SMALL);
    await gateway.execute(KNOW);
    const small = await measure(gateway);
    await grow(SMALL, nodes);
    await gateway.execute(MAKE_HUB);
    await gateway.execute(LINK_HUB, { hub: int(HUB) });
    const large = await measure(gateway);
    const hub = await measureHub(gateway);
    for (const [what, at] of [
      [SMALL, small],
      [nodes, large],
    ] as const)
      report(
        `foreign: ${what.toLocaleString('en')} nodes: ${Object.entries(at)
          .map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`)
          .join(', ')}`,
      );
    report(
      `foreign: hub of ${HUB.toLocaleString('en')}: page ${hub.page.toFixed(0)} ms, panel ${hub.panel.toFixed(0)} ms, chart ${hub.chart.toFixed(0)} ms`,
    );
    return rowsOf(nodes, small, large, hub);
  } finally {
    await gateway.close();
  }
}

function rowsOf(nodes: number, small: Measured, large: Measured, hub: { page: number; panel: number }): BenchRow[] {
  const [most, least] = [nodes.toLocaleString('en'), SMALL.toLocaleString('en')];
  const grown = (what: keyof Measured, words: string, limit: number) =>
    atMost('foreign', `${words}, ${most} / ${least} nodes`, large[what] / small[what], limit);
  return [
    grown('introspection', 'introspection', 10),
    grown('overview', 'overview', 10),
    grown('indexed', 'search with an index', 5),
    grown('expand', 'expand', 3),
    told('foreign', `search without an index, bounded, at ${most} nodes`, large.scan / 1_000, 's'),
    told('foreign', `introspection at ${most} nodes`, large.introspection / 1_000, 's'),
    told('foreign', 'expand: hub of 100,000 links / ordinary node', hub.page / large.expand, '×'),
    told('foreign', 'panel of the hub', hub.panel / 1_000, 's'),
  ];
}
