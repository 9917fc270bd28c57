import type { GraphNode } from '../../server/contract/graph.ts';
import { radiusOf } from './appearance.ts';
import type { LayoutGraph } from './layouts/types.ts';
import type { DrawnLink } from './parallel.ts';

export interface LayoutEntry {
  readonly node: GraphNode;
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly fixed: boolean;
}

/** Links of each node: those in the database where it says how many, else those drawn. */
export function degreesOf(nodes: readonly GraphNode[], lines: readonly DrawnLink[]): Map<string, number> {
  const drawn = new Map<string, number>();
  for (const { link, members } of lines)
    for (const end of new Set([link.source, link.target])) drawn.set(end, (drawn.get(end) ?? 0) + members.length);
  return new Map(nodes.map(({ id, props: { degree } }) => [id, typeof degree === 'number' ? degree : (drawn.get(id) ?? 0)]));
}

/**
 * What a layout works on: sizes instead of texts, indices instead of ids.
 * @param measure width and height of a node's label in CSS pixels
 */
export function layoutInput(
  entries: readonly LayoutEntry[],
  lines: readonly DrawnLink[],
  measure: (node: GraphNode) => { readonly width: number; readonly height: number },
): LayoutGraph {
  const degrees = degreesOf(
    entries.map(({ node }) => node),
    lines,
  );
  const index = new Map(entries.map(({ node }, i) => [node.id, i]));
  const nodes = entries.map(({ node, at, fixed }) => {
    const { id, group, name } = node;
    const { width, height } = measure(node);
    return { id, group, name, at, fixed, radius: radiusOf(degrees.get(id) ?? 0), labelWidth: width, labelHeight: height };
  });
  const links = lines.flatMap(({ link }): [number, number][] => {
    const [a, b] = [index.get(link.source), index.get(link.target)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  return { nodes, links };
}
