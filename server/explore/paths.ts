import { PATH_PROFILES, type PathProfile } from '../../cypher/model/index.ts';
import type { GraphFragment, GraphLink, GraphNode, PathsAnswer } from '../contract/index.ts';
import type { Ask } from '../db/index.ts';
import { type Answer, page } from './answer.ts';
import { BadQuestion, NotFound } from './errors.ts';
import { byStrength, messageOf, otherSentence, type RouteCount, toPath } from './path-words.ts';
import { MOST_ROUTES, profileOf, type RouteBetween, type Search, shortestRoutes } from './routes-between.ts';
import { nodeIn } from './things.ts';
import { checkTypes, linkType } from './vocabulary.ts';

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly profile?: PathProfile['id'] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly maxHops: number;
  readonly possiblySame: boolean;
  readonly limit: number;
}

/**
 * All shortest routes between two entities within a path profile. Always says what the other profiles hold when there is none.
 * Throws NotFound for an unknown end and BadQuestion for one end named twice.
 */
export async function paths(ask: Ask, question: PathsQuestion): Promise<Answer<PathsAnswer>> {
  checkTypes(question.types);
  const [from, to] = await readEnds(ask, question);
  const search = toSearch(question, from, to);
  const routes = await shortestRoutes(ask, search);
  const found = countOf(routes);
  const others = found === null ? await otherRoutes(ask, search) : [];
  const shown = [...routes].sort(byStrength).slice(0, question.limit);
  const data = {
    from,
    to,
    profile: search.profile.id,
    paths: shown.map(toPath),
    fragment: fragmentOf([from, to], shown),
    message: messageOf(
      search.profile.id,
      found && { ...found, ownTypes: areOwn(search.profile, routes) },
      question.maxHops,
      others.map((other) => other.message),
    ),
    others,
  };
  const total = found?.atLeast ? null : routes.length;
  const answer = page(data, { shown: shown.length, total, limit: question.limit, next: null });
  return { ...answer, meta: { ...answer.meta, truncated: routes.length > shown.length } };
}

async function readEnds(ask: Ask, { from, to }: PathsQuestion): Promise<[GraphNode, GraphNode]> {
  if (from === to) throw new BadQuestion('Both ends of the path are the same entity.', 'Pick two different entities.');
  const nodes = (await ask('graph-nodes', { ids: [from, to] })).map((row) => nodeIn(row));
  const end = (id: string): GraphNode => {
    const node = nodes.find((candidate) => candidate.id === id);
    if (node === undefined) throw new NotFound('entity', id);
    return node;
  };
  return [end(from), end(to)];
}

const isActor = (node: GraphNode): boolean => node.labels.includes('Actor');
const isOtherTopic = (node: GraphNode): boolean => node.props.topic === 'other-policing';

function toSearch(question: PathsQuestion, from: GraphNode, to: GraphNode): Search {
  const id = question.profile ?? (isActor(from) || isActor(to) ? 'offender' : 'cooperation');
  const profile = profileOf(id);
  if (profile === undefined) throw new BadQuestion(`"${id}" is no path profile.`);
  return {
    from: from.id,
    to: to.id,
    profile,
    types: question.types === undefined || question.types.length === 0 ? null : question.types,
    possiblySame: question.possiblySame,
    otherTopic: isOtherTopic(from) || isOtherTopic(to),
    maxHops: question.maxHops,
  };
}

const areOwn = ({ families }: PathProfile, routes: readonly RouteBetween[]): boolean =>
  families === '*' || routes.every(({ links }) => links.every(({ type }) => families.includes(linkType(type)?.family ?? '')));

function countOf(routes: readonly RouteBetween[]): RouteCount | null {
  const first = routes[0];
  if (first === undefined) return null;
  const atLeast = routes.length > MOST_ROUTES;
  return { count: atLeast ? MOST_ROUTES : routes.length, atLeast, hops: first.links.length };
}

/** What would be found otherwise: with "possibly the same" accepted, and in the wider profiles. Only what finds something. */
async function otherRoutes(ask: Ask, search: Search): Promise<PathsAnswer['others']> {
  const wider = PATH_PROFILES.filter((profile) => profile.id !== search.profile.id);
  const searches: Search[] = [
    ...(search.possiblySame ? [] : [{ ...search, possiblySame: true }]),
    ...wider.map((profile) => ({ ...search, profile })),
  ];
  const counted = await Promise.all(searches.map(async (other) => ({ other, found: countOf(await shortestRoutes(ask, other)) })));
  return counted.flatMap(({ other, found }) => {
    if (found === null) return [];
    const possiblySame = other.possiblySame && !search.possiblySame;
    const { id } = other.profile;
    return [{ profile: id, possiblySame: other.possiblySame, ...found, message: otherSentence(found, id, possiblySame) }];
  });
}

function fragmentOf(ends: readonly GraphNode[], routes: readonly RouteBetween[]): GraphFragment {
  const nodes = new Map(ends.map((node) => [node.id, node]));
  const links = new Map<string, GraphLink>();
  for (const route of routes) {
    for (const node of route.nodes) nodes.set(node.id, node);
    for (const link of route.links) links.set(link.id, link);
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}
