import type { MultiDirectedGraph } from 'graphology';
import type { GraphNode } from '../../server/contract/graph.ts';
import type { DrawnLink } from './parallel.ts';

/** What graphology holds of a node. Looks are derived when drawn (`appearance.ts`). */
export interface NodeAttributes {
  x: number;
  y: number;
  node: GraphNode;
  degree: number;
  more: number;
  pinned: boolean;
}

export interface LineAttributes {
  line: DrawnLink;
}

export type ChartGraph = MultiDirectedGraph<NodeAttributes, LineAttributes>;

export interface GraphDiff {
  readonly addedNodes: readonly [string, NodeAttributes][];
  readonly updatedNodes: readonly [string, NodeAttributes][];
  readonly removedNodes: readonly string[];
  readonly addedLines: readonly DrawnLink[];
  readonly updatedLines: readonly DrawnLink[];
  readonly removedLines: readonly string[];
}

/** Number of changes; 0 means that nothing has to be drawn anew. */
export const diffSize = (diff: GraphDiff): number =>
  Object.values(diff).reduce((sum: number, part: readonly unknown[]) => sum + part.length, 0);

const sameNode = (a: NodeAttributes, b: NodeAttributes): boolean =>
  a.node === b.node && a.x === b.x && a.y === b.y && a.degree === b.degree && a.more === b.more && a.pinned === b.pinned;

const sameLine = (a: DrawnLink, b: DrawnLink): boolean =>
  a.link === b.link &&
  a.bend === b.bend &&
  a.loop?.angle === b.loop?.angle &&
  a.loop?.radius === b.loop?.radius &&
  a.members.length === b.members.length &&
  a.members.every((id, i) => id === b.members[i]);

/** What must change in `graph` to show these nodes and lines. A line that got other ends is removed and added. */
export function diffGraph(graph: ChartGraph, nodes: ReadonlyMap<string, NodeAttributes>, lines: readonly DrawnLink[]): GraphDiff {
  const wanted = new Map(lines.map((line) => [line.id, line]));
  const sameEnds = (line: DrawnLink) =>
    graph.hasEdge(line.id) && graph.source(line.id) === line.link.source && graph.target(line.id) === line.link.target;
  return {
    addedNodes: [...nodes].filter(([id]) => !graph.hasNode(id)),
    updatedNodes: [...nodes].filter(([id, next]) => graph.hasNode(id) && !sameNode(graph.getNodeAttributes(id), next)),
    removedNodes: graph.filterNodes((id) => !nodes.has(id)),
    addedLines: lines.filter((line) => !sameEnds(line)),
    updatedLines: lines.filter((line) => sameEnds(line) && !sameLine(graph.getEdgeAttribute(line.id, 'line'), line)),
    removedLines: graph.filterEdges((id) => {
      const line = wanted.get(id);
      return line === undefined || !sameEnds(line);
    }),
  };
}

/** The only place that changes the graph, but for positions during a drag or a glide (`moveNodes`). */
export function applyDiff(graph: ChartGraph, diff: GraphDiff): void {
  for (const id of diff.removedLines) graph.dropEdge(id);
  for (const id of diff.removedNodes) graph.dropNode(id);
  for (const [id, attributes] of diff.addedNodes) graph.addNode(id, attributes);
  for (const [id, attributes] of diff.updatedNodes) graph.replaceNodeAttributes(id, attributes);
  for (const line of diff.addedLines) graph.addDirectedEdgeWithKey(line.id, line.link.source, line.link.target, { line });
  for (const line of diff.updatedLines) graph.replaceEdgeAttributes(line.id, { line });
}

/** Moves nodes that the graph holds; others are ignored. */
export function moveNodes(graph: ChartGraph, positions: Readonly<Record<string, { x: number; y: number }>>): void {
  for (const [id, { x, y }] of Object.entries(positions)) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
}
