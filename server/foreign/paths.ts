import type { GraphLink, GraphNode, Path, PathsAnswer } from '../contract/index.ts';
import type { Names, Row } from '../db/index.ts';
import { type Answer, page } from '../explore/answer.ts';
import { BadQuestion } from '../explore/errors.ts';
import { texts } from '../explore/values.ts';
import { typesFor } from './check.ts';
import { elementRef } from './ids.ts';
import { type Foreign, fragmentOf, type Item, readLinks, readNodes, requireNode } from './read.ts';
import { plural, readable } from './words.ts';

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly profile?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly maxHops: number;
  readonly limit: number;
}

const MOST_PATHS = 200;
const PROFILE = 'all';

/** All shortest paths between two nodes, along relationships in either direction. Throws NotFound and BadQuestion. */
export async function paths(db: Foreign, question: PathsQuestion): Promise<Answer<PathsAnswer>> {
  const { limit, maxHops, profile = PROFILE } = question;
  if (profile !== PROFILE) throw new BadQuestion(`This database has no path profile "${profile}".`, 'Its only one is "all".');
  const types = typesFor(db.shape, question.types);
  const [from, to] = await Promise.all([requireNode(db, question.from), requireNode(db, question.to)]);
  if (from.elementId === to.elementId)
    throw new BadQuestion('Both ends of the path are the same node.', 'Pick two different nodes.');
  const rows = await shortest(db, from, to, maxHops, { types });
  const others = rows.length === 0 && types !== 'any' ? await anyType(db, from, to, maxHops) : [];
  const shown = rows.slice(0, limit);
  const items = await readNodes(db, [from.elementId, to.elementId, ...shown.flatMap((row) => texts(row, 'nodes'))]);
  const links = await readLinks(
    db,
    shown.flatMap((row) => texts(row, 'links')),
    items,
  );
  const data = {
    from: from.node,
    to: to.node,
    profile: PROFILE,
    paths: shown.map((row) => toPath(row, items, links)),
    fragment: fragmentOf(items.values(), links),
    message: [messageOf(rows, maxHops, types !== 'any'), ...others.map(({ message }) => message)].join(' '),
    others,
  };
  const answer = page(data, { shown: shown.length, total: rows.length > MOST_PATHS ? null : rows.length, limit, next: null });
  return { ...answer, meta: { ...answer.meta, truncated: rows.length > shown.length } };
}

const shortest = (db: Foreign, from: Item, to: Item, maxHops: number, names: Names): Promise<readonly Row[]> =>
  db.ask('foreign-paths', { from: from.elementId, to: to.elementId, maxHops, limit: MOST_PATHS + 1 }, names);

/** What there would be along any type. */
async function anyType(db: Foreign, from: Item, to: Item, maxHops: number): Promise<PathsAnswer['others']> {
  const rows = await shortest(db, from, to, maxHops, { types: 'any' });
  const hops = texts(rows[0] ?? {}, 'links').length;
  if (hops === 0) return [];
  const message = `Along relationships of any type there ${rows.length === 1 ? 'is' : 'are'} ${numberOf(rows)}, ${long(hops)}.`;
  return [{ profile: PROFILE, possiblySame: false, ...countOf(rows), hops, message }];
}

const countOf = (rows: readonly Row[]) => ({ count: Math.min(rows.length, MOST_PATHS), atLeast: rows.length > MOST_PATHS });
const long = (hops: number): string => `${plural(hops, 'relationship')} long`;

function numberOf(rows: readonly Row[], what = 'path'): string {
  const { count, atLeast } = countOf(rows);
  return `${atLeast ? 'at least ' : ''}${plural(count, what)}`;
}

function messageOf(rows: readonly Row[], maxHops: number, chosen: boolean): string {
  const hops = texts(rows[0] ?? {}, 'links').length;
  if (hops === 0) return `No path of at most ${plural(maxHops, 'relationship')}${chosen ? ' of the chosen types' : ''}.`;
  const said = hops === 1 ? `${numberOf(rows, 'direct relationship')}.` : `${numberOf(rows, 'shortest path')}, ${long(hops)}.`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

function toPath(row: Row, items: ReadonlyMap<string, Item>, links: readonly GraphLink[]): Path {
  const nodes = texts(row, 'nodes').flatMap((elementId) => items.get(elementId)?.node ?? []);
  const byId = new Map(links.map((each) => [each.id, each]));
  const walked = texts(row, 'links').flatMap((elementId) => byId.get(elementRef(elementId)) ?? []);
  const names = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes: nodes.map(({ id }) => id),
    links: walked.map(({ id }) => id),
    hops: walked.map((each) => sentence(each, names)),
    weakest: null,
  };
}

/** As the relationship points, whichever way it is walked. */
const sentence = (each: GraphLink, nodes: ReadonlyMap<string, GraphNode>): string =>
  `${nodes.get(each.source)?.name ?? '?'} ${readable(each.type)} ${nodes.get(each.target)?.name ?? '?'}.`;
