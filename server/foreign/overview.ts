import type { GraphFragment, Overview, StartingPoint } from '../contract/index.ts';
import { type Answer, whole } from '../explore/answer.ts';
import { count, words } from '../explore/values.ts';
import { graph } from './graph.ts';
import { neighbours } from './neighbours.ts';
import { type Foreign, readNodes } from './read.ts';
import type { Kind, Shape } from './shape.ts';

/** Of each label so many nodes are looked at for the best connected ones. */
const MOST_LOOKED_AT = 20_000;
const KINDS = 12;
const OF_EACH = 8;
const CHART = 40;
const FEW = 10;
const NEIGHBOURS = 25;

/** Counts, a first chart and questions to start from that find something here. */
export async function overview(db: Foreign): Promise<Answer<Overview>> {
  const { schema, kinds } = db.shape;
  const fragment = await firstChart(db);
  const byType = schema.types.filter((type) => type.count > 0).sort((a, b) => b.count - a.count);
  const data = {
    entities: entitiesOf(db.shape),
    links: schema.links,
    claims: 0,
    statements: 0,
    sources: 0,
    byGroup: kinds.map((kind) => ({ group: kind.id, kind: kind.id, count: kind.count })),
    byType: byType.map((type) => ({ type: type.name, count: type.count })),
    byStrength: [],
    contested: 0,
    otherTopic: 0,
    dataSets: [],
    start: questionsOf(db.shape, fragment),
    fragment,
  };
  return whole(data, fragment.nodes.length);
}

/** All nodes but the ones in which saved questions are kept. */
const entitiesOf = ({ schema, kinds, countedOnce }: Shape): number =>
  countedOnce ? kinds.reduce((sum, kind) => sum + kind.count, 0) : schema.nodes;

/** Element ids of the best connected nodes of a kind, and how connected they are. */
export async function bestOf(db: Foreign, kind: Kind, limit: number): Promise<{ elementId: string; degree: number }[]> {
  const params = { most: MOST_LOOKED_AT, limit };
  const rows = await (kind.label === null
    ? db.ask('foreign-best-unlabelled', params)
    : db.ask('foreign-best', params, { label: [kind.label] }));
  return rows.map((row) => ({ elementId: words(row, 'elementId'), degree: count(row, 'degree') }));
}

async function firstChart(db: Foreign): Promise<GraphFragment> {
  const found = await Promise.all(db.shape.kinds.slice(0, KINDS).map((kind) => bestOf(db, kind, OF_EACH)));
  const best = [...new Map(found.flat().map((each) => [each.elementId, each])).values()]
    .sort((a, b) => b.degree - a.degree || (a.elementId < b.elementId ? -1 : 1))
    .slice(0, CHART);
  const items = await readNodes(
    db,
    best.map(({ elementId }) => elementId),
  );
  const nodes = [...items.values()].map(({ node }) => node);
  const { data } = await graph(
    db,
    nodes.map(({ id }) => id),
  );
  const linked = withoutLoners(data.fragment);
  if (linked.nodes.length >= FEW) return linked;
  // Hubs that are not linked to each other: what the first one is linked to shows more.
  const hub = best.map(({ elementId }) => items.get(elementId)?.node).find((node) => node !== undefined);
  if (hub === undefined || hub.props.degree === 0) return data.fragment;
  return (await neighbours(db, { id: hub.id, direction: 'both', limit: NEIGHBOURS })).data.fragment;
}

function withoutLoners({ nodes, links }: GraphFragment): GraphFragment {
  const ends = new Set(links.filter(({ source, target }) => source !== target).flatMap(({ source, target }) => [source, target]));
  const kept = nodes.filter(({ id }) => ends.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, links: links.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

const degreeOf = (props: Readonly<Record<string, unknown>>): number => Number(props.degree);
const MOST_NAMED = 3;
const SHOWN_TOGETHER = 12;

function questionsOf({ kinds }: Shape, { nodes, links }: GraphFragment): StartingPoint[] {
  const sorted = [...nodes].sort((a, b) => degreeOf(b.props) - degreeOf(a.props));
  if (sorted.length === 0) return [];
  const all = kinds.every((kind) => kind.count <= MOST_LOOKED_AT);
  const firsts = kinds.flatMap(({ id }) => sorted.find((node) => node.kind === id && degreeOf(node.props) > 0) ?? []);
  const named = firsts.slice(0, MOST_NAMED).map(
    (node): StartingPoint => ({
      question: `What is ${node.name} (${node.kind}) linked to?`,
      show: { kind: 'neighbours', id: node.id, types: null },
    }),
  );
  const best: StartingPoint = {
    question: all ? 'What is best connected?' : 'What is well connected?',
    show: { kind: 'set', ids: sorted.slice(0, SHOWN_TOGETHER).map(({ id }) => id) },
  };
  return [best, ...named, ...chainOf(sorted, links)];
}

/** A question about the path between two nodes that have a neighbour in common and no link between them. */
function chainOf(nodes: GraphFragment['nodes'], links: GraphFragment['links']): StartingPoint[] {
  const near = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of links) {
    if (source === target) continue;
    near.get(source)?.add(target);
    near.get(target)?.add(source);
  }
  for (const between of near.values())
    for (const from of between) {
      const to = [...between].find((other) => other !== from && near.get(from)?.has(other) === false);
      const [a, b] = [from, to].map((id) => nodes.find((node) => node.id === id));
      if (a !== undefined && b !== undefined && a.name !== b.name)
        return [
          { question: `How are ${a.name} and ${b.name} linked?`, show: { kind: 'path', from: a.id, to: b.id, profile: 'all' } },
        ];
    }
  return [];
}
