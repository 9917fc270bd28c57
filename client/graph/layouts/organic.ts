/**
 * Organic layout: linked things stand near each other.
 * Forces: M. Jacomy, T. Venturini, S. Heymann, M. Bastian, "ForceAtlas2, a Continuous Graph Layout Algorithm for Handy Network Visualization",
 * PLoS ONE 9(6), 2014. Each connected component is laid out for itself, turned and stretched to the place, spread until labels have room, and
 * the components are packed: nothing drifts away, no space is lost.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { components, neighbourLists, subgraph } from './components.ts';
import { keepFixed } from './fixed.ts';
import { alignToAspect, type Block, boundsOf, center, shelve, stretchToAspect } from './pack.ts';
import { seededRandom } from './random.ts';
import { separate } from './separate.ts';
import type { Body, Layout, LayoutGraph, LayoutOptions, Positions } from './types.ts';

/** Above this, labels get no room of their own: they could not all be drawn. */
const ROOM_FOR_LABELS = 1500;
const MARGIN = 46;

const iterationsFor = (order: number): number => (order <= 150 ? 700 : order <= 1000 ? 300 : order <= 4000 ? 150 : 80);

/** Starts in rings around the best connected node: nearer to the end than chance, and always the same. */
function startingBodies(graph: LayoutGraph, seed: number): Body[] {
  const random = seededRandom(seed);
  const neighbours = neighbourLists(graph);
  const hub = neighbours.reduce((best, list, i) => (list.length > (neighbours[best]?.length ?? 0) ? i : best), 0);
  const ring = new Map([[hub, 0]]);
  const queue = [hub];
  for (const node of queue)
    for (const next of neighbours[node] ?? []) {
      if (ring.has(next)) continue;
      ring.set(next, (ring.get(node) ?? 0) + 1);
      queue.push(next);
    }
  const bodies = graph.nodes.map(() => ({ x: 0, y: 0 }));
  queue.forEach((node, i) => {
    const angle = i * 2.39996 + random() * 0.2;
    const radius = (ring.get(node) ?? 0) * 100 + random() * 20;
    const body = bodies[node];
    if (body) Object.assign(body, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  return bodies;
}

function applyForces(graph: LayoutGraph, bodies: readonly Body[]): void {
  const model = new UndirectedGraph();
  graph.nodes.forEach((_, i) => {
    model.addNode(i, { ...bodies[i] });
  });
  for (const [a, b] of graph.links) if (a !== b) model.updateEdge(a, b);
  const order = graph.nodes.length;
  const positions = forceAtlas2(model, {
    iterations: iterationsFor(order),
    getEdgeWeight: null,
    settings: {
      gravity: 0.35,
      scalingRatio: 14,
      slowDown: 1 + Math.log(order),
      barnesHutOptimize: order > 400,
      barnesHutTheta: 0.7,
    },
  });
  bodies.forEach((body, i) => {
    Object.assign(body, positions[i]);
  });
}

/** Scales so that every mark with its label has the area it needs, with air between. */
function scaleToRoom(graph: LayoutGraph, bodies: readonly Body[], labels: boolean): void {
  const needed = graph.nodes.reduce((sum, node) => {
    const width = Math.max(2 * node.radius, labels ? node.labelWidth : 0) + 30;
    return sum + width * (2 * node.radius + (labels ? node.labelHeight : 0) + 30);
  }, 0);
  const { left, right, bottom, top } = boundsOf(bodies);
  const factor = Math.sqrt((needed * 2.1) / Math.max(1, (right - left) * (top - bottom)));
  for (const body of bodies) {
    body.x *= factor;
    body.y *= factor;
  }
}

function layComponent(graph: LayoutGraph, options: LayoutOptions, labels: boolean): Body[] {
  if (graph.nodes.length === 1) return [{ x: 0, y: 0 }];
  const bodies = startingBodies(graph, options.seed);
  applyForces(graph, bodies);
  alignToAspect(bodies, options.aspect);
  stretchToAspect(bodies, options.aspect, 1.45);
  scaleToRoom(graph, bodies, labels);
  separate(graph.nodes, bodies, new Set(), labels);
  center(bodies);
  return bodies;
}

function blockOf(graph: LayoutGraph, bodies: readonly Body[]): Block {
  const { left, right, bottom, top } = boundsOf(bodies);
  const label = Math.max(...graph.nodes.map((node) => Math.max(node.labelWidth, 2 * node.radius)));
  const height = Math.max(...graph.nodes.map((node) => node.labelHeight + 2 * node.radius));
  return { width: right - left + label + MARGIN, height: top - bottom + height + MARGIN };
}

export const organic: Layout = (graph, options) => {
  const labels = graph.nodes.length <= ROOM_FOR_LABELS;
  const parts = components(graph).map((members) => {
    const part = subgraph(graph, members);
    const bodies = layComponent(part, options, labels);
    return { part, bodies, block: blockOf(part, bodies) };
  });
  const middles = shelve(
    parts.map(({ block }) => block),
    options.aspect,
  );
  const positions: Positions = {};
  parts.forEach(({ part, bodies }, i) => {
    const middle = middles[i] ?? { x: 0, y: 0 };
    part.nodes.forEach((node, j) => {
      const body = bodies[j] ?? { x: 0, y: 0 };
      positions[node.id] = { x: middle.x + body.x, y: middle.y + body.y };
    });
  });
  return keepFixed(graph, positions, labels);
};
