import type { GraphLink, GraphNode } from '../contract/index.ts';

/** How many of each group the first chart shows at most: who, who acts against them, by what, through which channels. */
export const QUOTAS: Readonly<Record<string, number>> = {
  network: 12,
  'actor-person': 4,
  operation: 8,
  agency: 8,
  channel: 5,
  'offender-platform': 3,
  instrument: 3,
  programme: 2,
};

/**
 * Ids of a balanced, connected picture: from each group the candidates with the most links to other candidates, at most as many as its quota,
 * dropping whatever is left without a link to what is shown. Candidates come best connected first; ties keep that order.
 */
export function pickBalanced(
  candidates: readonly GraphNode[],
  links: readonly GraphLink[],
  quotas: Readonly<Record<string, number>> = QUOTAS,
): string[] {
  let ids = new Set(candidates.map((node) => node.id));
  // Twice: what was dropped in the first round no longer counts as a neighbour in the second.
  for (let round = 0; round < 2; round++) {
    const degrees = degreesAmong(ids, links);
    ids = new Set(Object.entries(quotas).flatMap(([group, quota]) => best(candidates, group, quota, degrees)));
  }
  const degrees = degreesAmong(ids, links);
  const connected = candidates.filter((node) => ids.has(node.id) && (degrees.get(node.id) ?? 0) > 0).map((node) => node.id);
  return connected.length > 0 ? connected : [...ids];
}

function best(candidates: readonly GraphNode[], group: string, quota: number, degrees: ReadonlyMap<string, number>): string[] {
  const degree = (node: GraphNode) => degrees.get(node.id) ?? 0;
  return candidates
    .filter((node) => node.group === group)
    .sort((a, b) => degree(b) - degree(a))
    .slice(0, quota)
    .map((node) => node.id);
}

function degreesAmong(ids: ReadonlySet<string>, links: readonly GraphLink[]): Map<string, number> {
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const { source, target } of links) {
    if (source === target || !ids.has(source) || !ids.has(target)) continue;
    join(source, target);
    join(target, source);
  }
  return new Map([...neighbours].map(([id, set]) => [id, set.size]));
}
