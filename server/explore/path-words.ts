import type { PathProfile, Strength } from '../../cypher/model/index.ts';
import type { GraphLink, GraphNode, Path } from '../contract/index.ts';
import type { RouteBetween } from './routes-between.ts';
import { readingOf, written } from './vocabulary.ts';

// What is said about routes. A route is never told as a tie where it crosses an authority, a country, a platform or a question.

const RANK: Readonly<Record<Strength, number>> = { confirmed: 2, unconfirmed: 1, tentative: 0 };

const rankOf = (link: GraphLink): number => (link.strength === null ? 0 : RANK[link.strength]);

/** Strength of the weakest hop; null where a hop rests on no claims. */
export function weakestOf(links: readonly GraphLink[]): Path['weakest'] {
  if (links.some((link) => link.strength === null)) return null;
  return links.reduce<Path['weakest']>(
    (weakest, { strength }) => (strength !== null && (weakest === null || RANK[strength] < RANK[weakest]) ? strength : weakest),
    null,
  );
}

const statementsOf = (link: GraphLink): number => (typeof link.props.statementCount === 'number' ? link.props.statementCount : 0);

const nameOf = (node: GraphNode): string => written({ name: node.name, nameBasis: node.props.nameBasis });

/** One hop in plain words, as it is walked: `Gulf Clan collaborates with ’Ndrangheta (unconfirmed, 1 statement).` */
export function hopSentence(from: GraphNode, link: GraphLink, to: GraphNode): string {
  const n = statementsOf(link);
  const support = [link.strength, link.contested ? 'contested' : null, `${n} ${n === 1 ? 'statement' : 'statements'}`];
  const reading = readingOf(link.type, link.source === from.id);
  return `${nameOf(from)} ${reading} ${nameOf(to)} (${support.filter((part) => part !== null).join(', ')}).`;
}

export function toPath({ nodes, links }: RouteBetween): Path {
  const hops = links.flatMap((link, at) => {
    const [from, to] = [nodes[at], nodes[at + 1]];
    return from === undefined || to === undefined ? [] : [hopSentence(from, link, to)];
  });
  return { nodes: nodes.map((node) => node.id), links: links.map((link) => link.id), hops, weakest: weakestOf(links) };
}

/** Best supported first: by the weakest hop, then by statements, then by ids, so that the order never changes by itself. */
export function byStrength(a: RouteBetween, b: RouteBetween): number {
  const weakest = ({ links }: RouteBetween) => Math.min(...links.map(rankOf));
  const sum = ({ links }: RouteBetween) => links.reduce((total, link) => total + statementsOf(link), 0);
  const key = ({ links }: RouteBetween) => links.map((link) => link.id).join(' ');
  return weakest(b) - weakest(a) || sum(b) - sum(a) || (key(a) < key(b) ? -1 : 1);
}

export interface RouteCount {
  readonly count: number;
  readonly atLeast: boolean;
  readonly hops: number;
}

const routes = ({ count, atLeast }: RouteCount): string =>
  `${atLeast ? 'At least ' : ''}${count} ${count === 1 ? 'route' : 'routes'}`;

const lengths = (hops: number): string => (hops === 1 ? 'one link' : `${hops} links`);

/** What the routes of another profile mean, so that nobody takes them for more. */
export function otherSentence(found: RouteCount, profile: PathProfile['id'], possiblySame: boolean): string {
  const what = routes(found);
  const verb = found.count === 1 ? 'runs' : 'run';
  if (possiblySame) return `${what} if “possibly the same” were accepted: a question, not a tie.`;
  if (profile === 'offender') return `${what} of ${lengths(found.hops)} by offender ties.`;
  const pronoun = found.count === 1 ? 'it shows' : 'they show';
  if (profile === 'cooperation')
    return `${what} ${verb} only through authorities, operations and channels: ${pronoun} who investigated, not who is linked.`;
  return `${what} ${verb} through anything recorded, such as countries, crime areas or platforms: ${pronoun} what both are recorded with, not who is linked.`;
}

const NONE: Readonly<Record<PathProfile['id'], string>> = {
  offender: 'No recorded offender tie',
  cooperation: 'No recorded cooperation',
  all: 'No recorded route',
};

export interface FoundRoutes extends RouteCount {
  /** Whether each hop of each route is of the profile's own types, the hops at the ends too. */
  readonly ownTypes: boolean;
}

const MANNER: Readonly<Record<PathProfile['id'], string>> = {
  offender: 'by offender ties',
  cooperation: 'of cooperation',
  all: 'through anything recorded',
};

/** What the answer says in words. `others`: sentences about the other profiles. */
export function messageOf(
  profile: PathProfile['id'],
  found: FoundRoutes | null,
  maxHops: number,
  others: readonly string[],
): string {
  if (found === null) return [`${NONE[profile]} within ${lengths(maxHops)}.`, ...others].join(' ');
  const number = `${found.atLeast ? 'At least ' : ''}${found.count}`;
  if (found.hops === 1) return `${number} direct ${found.count === 1 ? 'link' : 'links'}.`;
  // The hop at an end may be of any type: then the route crosses only actors, but is no chain of offender ties.
  const crossing = found.count === 1 ? 'crosses' : 'cross';
  const manner = found.ownTypes ? MANNER[profile] : `that ${crossing} only networks, suspects and convicted people`;
  return `${number} shortest ${found.count === 1 ? 'route' : 'routes'} ${manner}, ${lengths(found.hops)} long.`;
}
