import { GROUPS } from '../../cypher/model/index.ts';
import { type DataSetInfo, type GraphFragment, type Overview, StartingPoint } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { type Answer, whole } from './answer.ts';
import { pickBalanced, QUOTAS } from './balance.ts';
import { graph } from './graph.ts';
import { nodeIn, toLink } from './things.ts';
import { count, flag, map, text, words } from './values.ts';

const CANDIDATES_PER_GROUP = 25;
const MOST_LINKS = 20_000;

export type OverviewReader = (ask: Ask, dataVersion: string | null) => Promise<Answer<Overview>>;

/** Counts read every link of the database: they are kept until the data change. */
export function createOverviewReader(): OverviewReader {
  let kept: { version: string; counts: Promise<Counts> } | null = null;
  return async (ask, version) => {
    const sets = (await ask('overview-data-sets')).map((row) => map(row, 'dataSet') ?? {});
    if (version === null) return toOverview(sets, await readCounts(ask));
    if (kept?.version !== version) {
      const counts = readCounts(ask);
      kept = { version, counts };
      // A failure, or a reader who went away, is not kept.
      counts.catch(() => {
        kept = null;
      });
    }
    // Whoever asked first may have gone away and taken the queries along.
    return toOverview(sets, await kept.counts.catch(() => readCounts(ask)));
  };
}

interface Counts {
  readonly groups: readonly Row[];
  readonly links: readonly Row[];
  readonly totals: Row;
  readonly fragment: GraphFragment;
}

async function readCounts(ask: Ask): Promise<Counts> {
  const [groups, links, evidence, fragment] = await Promise.all([
    ask('overview-groups'),
    ask('overview-links'),
    ask('overview-evidence'),
    firstChart(ask),
  ]);
  return { groups, links, totals: evidence[0] ?? {}, fragment };
}

/** Counts of the main topic, data sets, questions to start from, and the first chart. */
function toOverview(dataSets: readonly Row[], { groups, links, totals, fragment }: Counts): Answer<Overview> {
  const mainGroups = groups.filter((row) => !flag(row, 'otherTopic'));
  const main = links.filter((row) => !flag(row, 'otherTopic'));
  const data = {
    entities: sum(mainGroups),
    links: sum(main),
    claims: count(totals, 'claims'),
    statements: count(totals, 'statements'),
    sources: count(totals, 'sources'),
    byGroup: byGroup(mainGroups),
    byType: [...sumBy(main, 'type')].map(([type, n]) => ({ type, count: n })),
    byStrength: [...sumBy(main, 'strength')].map(([strength, n]) => ({ strength, count: n })),
    contested: sum(main.filter((row) => flag(row, 'contested'))),
    otherTopic: sum(groups.filter((row) => flag(row, 'otherTopic'))),
    dataSets: dataSets.map(toDataSet),
    start: dataSets.flatMap(startingPoints),
    fragment,
  };
  return whole(data, fragment.nodes.length);
}

const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + count(row, 'count'), 0);

function sumBy(rows: readonly Row[], key: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(words(row, key), (sums.get(words(row, key)) ?? 0) + count(row, 'count'));
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}

const byGroup = (rows: readonly Row[]) =>
  rows.map((row) => ({ group: words(row, 'group'), kind: words(row, 'kind'), count: count(row, 'count') }));

const DATA_KINDS = ['real', 'synthetic', 'fictional'] as const;

export function toDataSet(row: Row): DataSetInfo {
  const kind = text(row, 'dataKind');
  return {
    id: words(row, 'id'),
    title: words(row, 'title', words(row, 'id')),
    description: words(row, 'description'),
    licence: text(row, 'licence'),
    version: text(row, 'version'),
    recordedOn: text(row, 'recordedOn'),
    dataKind: DATA_KINDS.find((known) => known === kind) ?? 'real',
    status: text(row, 'status') === 'loading' ? 'loading' : 'ready',
    hash: text(row, 'hash'),
    loadedAt: text(row, 'loadedAt'),
    counts: { sources: count(row, 'sources'), entities: count(row, 'entities'), claims: count(row, 'claims') },
  };
}

/** Questions of a data set; what is not in the shape of the contract is left out. */
function startingPoints(dataSet: Row): StartingPoint[] {
  const parsed = StartingPoint.array().safeParse(jsonOr(text(dataSet, 'questions'), []));
  return parsed.success ? parsed.data : [];
}

function jsonOr(json: string | null, otherwise: unknown): unknown {
  if (json === null) return otherwise;
  try {
    return JSON.parse(json);
  } catch {
    return otherwise;
  }
}

async function firstChart(ask: Ask): Promise<GraphFragment> {
  const groups = GROUPS.map((group) => group.id).filter((id) => QUOTAS[id] !== undefined);
  const rows = await Promise.all(groups.map((group) => ask('overview-best', { group, limit: CANDIDATES_PER_GROUP })));
  const candidates = rows.flat().map((row) => nodeIn(row));
  if (candidates.length === 0) return { nodes: [], links: [] };
  const linkRows = await ask('graph-links', { ids: candidates.map((node) => node.id), limit: MOST_LINKS });
  const links = linkRows.map((row) => toLink(map(row, 'link') ?? {})).filter((link) => link.props.topic !== 'other-policing');
  const { data } = await graph(ask, pickBalanced(candidates, links));
  return data.fragment;
}
