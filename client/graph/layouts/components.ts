import type { LayoutGraph } from './types.ts';

/** Neighbours of each node, by index. */
export function neighbourLists(graph: LayoutGraph): number[][] {
  const lists: number[][] = graph.nodes.map(() => []);
  for (const [a, b] of graph.links) {
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists;
}

/** Connected components as lists of node indices, the largest first; ties by first node. */
export function components(graph: LayoutGraph): number[][] {
  const neighbours = neighbourLists(graph);
  const seen = new Set<number>();
  const found: number[][] = [];
  graph.nodes.forEach((_, start) => {
    if (seen.has(start)) return;
    const members = [start];
    seen.add(start);
    for (let i = 0; i < members.length; i++)
      for (const next of neighbours[members[i] ?? start] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        members.push(next);
      }
    found.push(members);
  });
  return found.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** The part of a graph that these nodes make, with its own indices. */
export function subgraph(graph: LayoutGraph, members: readonly number[]): LayoutGraph {
  const at = new Map(members.map((member, i) => [member, i]));
  const links = graph.links.flatMap(([a, b]): [number, number][] => {
    const from = at.get(a);
    const to = at.get(b);
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  return { nodes: members.flatMap((member) => graph.nodes[member] ?? []), links };
}
