import type { GraphLink } from '../../server/contract/graph.ts';
import { fanOut, type Loop } from './loops.ts';

/** A line on the chart: one link, or all links between two nodes when they are grouped. */
export interface DrawnLink {
  /** Id of the link that stands for the line: the best supported of `members`. */
  readonly id: string;
  readonly link: GraphLink;
  readonly members: readonly string[];
  /** Pixels by which the line's middle stands off the straight line, to the right of source → target. */
  readonly bend: number;
  /** Where the line of a node with itself stands; null for lines between two nodes. */
  readonly loop: Loop | null;
}

const SPACING = 16;
const STRENGTHS = ['confirmed', 'unconfirmed', 'tentative'];

const rank = (link: GraphLink): number => (link.strength === null ? 0 : STRENGTHS.indexOf(link.strength));
const byStrength = (a: GraphLink, b: GraphLink): number => rank(a) - rank(b) || (a.id < b.id ? -1 : 1);

function apart(links: readonly GraphLink[]): DrawnLink[] {
  const [first] = links;
  return links.map((link, i) => {
    const side = link.source === first?.source ? 1 : -1;
    const offset = (i - (links.length - 1) / 2) * SPACING * side;
    return { id: link.id, link, members: [link.id], bend: offset === 0 ? 0 : offset, loop: null };
  });
}

function together(links: readonly GraphLink[]): DrawnLink[] {
  const [best] = [...links].sort(byStrength);
  if (!best) return [];
  const link = { ...best, contested: links.some((each) => each.contested) };
  return [{ id: best.id, link, members: links.map((each) => each.id), bend: 0, loop: null }];
}

/** Lines of a node with itself stand around its mark. */
function around(lines: readonly DrawnLink[]): DrawnLink[] {
  const places = fanOut(lines.length);
  return lines.map((line, i) => ({ ...line, bend: 0, loop: places[i] ?? null }));
}

function linesOf(links: readonly GraphLink[], group: boolean): DrawnLink[] {
  const lines = group ? together(links) : apart(links);
  const [first] = links;
  return first !== undefined && first.source === first.target ? around(lines) : lines;
}

/**
 * The lines to draw. Links whose ends are not both in `nodes` have no line.
 * @param group one line per pair of nodes, instead of parallel lines side by side
 */
export function drawLinks(links: readonly GraphLink[], nodes: ReadonlySet<string>, group: boolean): DrawnLink[] {
  const pairs = new Map<string, GraphLink[]>();
  for (const link of links) {
    if (!nodes.has(link.source) || !nodes.has(link.target)) continue;
    const key = link.source < link.target ? `${link.source}\n${link.target}` : `${link.target}\n${link.source}`;
    const pair = pairs.get(key);
    if (pair) pair.push(link);
    else pairs.set(key, [link]);
  }
  return [...pairs.values()].flatMap((pair) => linesOf(pair, group));
}
