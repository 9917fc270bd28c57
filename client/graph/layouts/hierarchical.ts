/**
 * Layers from left to right, sources before targets.
 * E. Gansner, E. Koutsofios, S. North, K.-P. Vo, "A Technique for Drawing Directed Graphs", IEEE TSE 19(3), 1993, as implemented by dagre.
 * Above `DAGRE_NODES` dagre takes minutes: layers are then distances from the best connected node of each component.
 */
import { layout as dagre, graphlib } from '@dagrejs/dagre';
import { components, neighbourLists, subgraph } from './components.ts';
import { keepFixed } from './fixed.ts';
import { boundsOf, shelve } from './pack.ts';
import type { Body, Layout, LayoutGraph, Positions } from './types.ts';

const DAGRE_NODES = 700;
const RANK_GAP = 90;
const NODE_GAP = 18;
/** Layers are drawn apart, and their nodes, up to this much where the place is larger than the drawing. */
const WIDEST = 2.6;

function withDagre(graph: LayoutGraph): Body[] {
  const model = new graphlib.Graph({ multigraph: false });
  model.setGraph({ rankdir: 'LR', nodesep: NODE_GAP, ranksep: RANK_GAP, edgesep: 8 });
  model.setDefaultEdgeLabel(() => ({}));
  graph.nodes.forEach((node, i) => {
    model.setNode(String(i), {
      width: 2 * node.radius + node.labelWidth,
      height: 2 * node.radius + 4,
    });
  });
  for (const [a, b] of graph.links) if (a !== b) model.setEdge(String(a), String(b));
  dagre(model);
  return graph.nodes.map((_, i) => {
    const { x, y } = model.node(String(i));
    return { x, y: -y };
  });
}

function byDistance(graph: LayoutGraph): Body[] {
  const neighbours = neighbourLists(graph);
  const start = neighbours.reduce((best, list, i) => (list.length > (neighbours[best]?.length ?? 0) ? i : best), 0);
  const layers = [[start]];
  const seen = new Set([start]);
  for (const layer of layers) {
    const next = layer.flatMap((node) => neighbours[node] ?? []).filter((node) => !seen.has(node) && seen.add(node));
    if (next.length > 0) layers.push(next);
  }
  const bodies = graph.nodes.map(() => ({ x: 0, y: 0 }));
  layers.forEach((layer, depth) => {
    layer.forEach((node, i) => {
      Object.assign(bodies[node] ?? {}, { x: depth * 420, y: ((layer.length - 1) / 2 - i) * 44 });
    });
  });
  return bodies;
}

/** Gives the room that the place has left to the gaps between layers, or between the nodes of a layer: labels stand there. */
function widen(bodies: readonly Body[], aspect: number): void {
  const { left, right, bottom, top } = boundsOf(bodies);
  const wanted = (aspect * (top - bottom)) / Math.max(1, right - left);
  const across = Math.min(WIDEST, Math.max(1, wanted));
  const down = Math.min(WIDEST, Math.max(1, 1 / Math.max(0.01, wanted)));
  for (const body of bodies) {
    body.x *= across;
    body.y *= down;
  }
}

export const hierarchical: Layout = (graph, options) => {
  const parts = components(graph).map((members) => {
    const part = subgraph(graph, members);
    const bodies = part.nodes.length > DAGRE_NODES ? byDistance(part) : withDagre(part);
    const xs = bodies.map(({ x }) => x);
    const ys = bodies.map(({ y }) => y);
    const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
    const block = { width: Math.max(...xs) - Math.min(...xs) + 220, height: Math.max(...ys) - Math.min(...ys) + 110 };
    return { part, bodies, middle, block };
  });
  const places = shelve(
    parts.map(({ block }) => block),
    options.width / options.height,
  );
  const positions: Positions = {};
  parts.forEach(({ part, bodies, middle }, i) => {
    const place = places[i] ?? { x: 0, y: 0 };
    part.nodes.forEach((node, j) => {
      const body = bodies[j] ?? middle;
      positions[node.id] = { x: place.x + body.x - middle.x, y: place.y + body.y - middle.y };
    });
  });
  widen(Object.values(positions), options.width / options.height);
  return keepFixed(graph, positions, false);
};
