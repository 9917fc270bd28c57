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

/** Counts of the main topic, data sets, questions to start from, and the first chart. */
export async function overview(ask: Ask): Promise<Answer<Overview>> {
  const [groups, links, evidence, sets, fragment] = await Promise.all([
    ask('overview-groups'),
    ask('overview-links'),
    ask('overview-evidence'),
    ask('overview-data-sets'),
    firstChart(ask),
  ]);
  const dataSets = sets.map((row) => map(row, 'dataSet') ?? {});
  const main = links.filter((row) => !flag(row, 'otherTopic'));
  const totals = evidence[0] ?? {};
  const data = {
    entities: sum(groups.filter((row) => !flag(row, 'otherTopic'))),
    links: sum(main),
    claims: count(totals, 'claims'),
    statements: count(totals, 'statements'),
    sources: count(totals, 'sources'),
    byGroup: byGroup(groups.filter((row) => !flag(row, 'otherTopic'))),
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
