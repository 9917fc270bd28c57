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
import { type Frame, spread } from './spread.ts';
import type { Body, Layout, LayoutGraph, LayoutNode, LayoutOptions } from './types.ts';

/** Above this, labels get no room of their own: they could not all be drawn. */
const ROOM_FOR_LABELS = 1500;
/** Up to here the drawing is evened out within its frame. */
const EVENED_OUT = 450;
const MARGIN = 46;
/** Median length of a link. */
const LINK = 130;
/** How much larger than the sum of marks and labels the frame is. */
const AIR = 1.6;

const aspectOf = ({ width, height }: LayoutOptions): number => width / height;

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

/** Scales so that links have a readable length. */
function scaleToLinks(graph: LayoutGraph, bodies: readonly Body[]): void {
  const lengths = graph.links.map(([a, b]) => {
    const [from, to] = [bodies[a], bodies[b]];
    return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  });
  const median = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  const factor = LINK / Math.max(1, median);
  for (const body of bodies) {
    body.x *= factor;
    body.y *= factor;
  }
}

function layComponent(graph: LayoutGraph, options: LayoutOptions, labels: boolean): Body[] {
  if (graph.nodes.length === 1) return [{ x: 0, y: 0 }];
  const bodies = startingBodies(graph, options.seed);
  applyForces(graph, bodies);
  alignToAspect(bodies, aspectOf(options));
  stretchToAspect(bodies, aspectOf(options), 1.45);
  scaleToLinks(graph, bodies);
  separate(graph.nodes, bodies, new Set(), labels);
  center(bodies);
  return bodies;
}

/** The frame to fill: the place itself, or larger in its proportions when marks and labels need more. */
function frameFor(graph: LayoutGraph, options: LayoutOptions): Frame {
  const needed = graph.nodes.reduce((sum, node) => {
    const width = Math.max(2 * node.radius, node.labelWidth) + 26;
    return sum + width * (2 * node.radius + node.labelHeight + 26);
  }, 0);
  const factor = Math.sqrt(Math.max(1, (needed * AIR) / (options.width * options.height)));
  // A few nodes are not torn apart to fill the place.
  const most = 260 * Math.sqrt(graph.nodes.length);
  const shrink = Math.min(1, most / Math.max(options.width, options.height));
  return { width: options.width * factor * shrink, height: options.height * factor * shrink };
}

function blockOf(graph: LayoutGraph, bodies: readonly Body[]): Block {
  const { left, right, bottom, top } = boundsOf(bodies);
  const label = Math.max(...graph.nodes.map((node) => Math.max(node.labelWidth, 2 * node.radius)));
  const height = Math.max(...graph.nodes.map((node) => node.labelHeight + 2 * node.radius));
  return { width: right - left + label + MARGIN, height: top - bottom + height + MARGIN };
}

/** From afar marks and labels shrink less than the distances between them: they are given the room that they will take. */
const seenFrom = (nodes: readonly LayoutNode[], zoomedOut: number): LayoutNode[] => {
  const grown = Math.max(1, zoomedOut);
  return nodes.map((node) => ({
    ...node,
    radius: node.radius * grown ** 0.65,
    labelWidth: node.labelWidth * grown ** 0.7,
    labelHeight: node.labelHeight * grown,
  }));
};

export const organic: Layout = (graph, options) => {
  const labels = graph.nodes.length <= ROOM_FOR_LABELS;
  const parts = components(graph).map((members) => {
    const part = subgraph(graph, members);
    const bodies = layComponent(part, options, labels);
    return { part, bodies, block: blockOf(part, bodies) };
  });
  const middles = shelve(
    parts.map(({ block }) => block),
    aspectOf(options),
  );
  const places = new Map<string, Body>();
  parts.forEach(({ part, bodies }, i) => {
    const middle = middles[i] ?? { x: 0, y: 0 };
    part.nodes.forEach((node, j) => {
      const body = bodies[j] ?? { x: 0, y: 0 };
      places.set(node.id, { x: middle.x + body.x, y: middle.y + body.y });
    });
  });
  const bodies = graph.nodes.map((node) => places.get(node.id) ?? { x: 0, y: 0 });
  center(bodies);
  if (graph.nodes.length <= EVENED_OUT) {
    const frame = frameFor(graph, options);
    spread(graph, bodies, frame);
    const seen = seenFrom(graph.nodes, frame.width / options.width);
    separate(seen, bodies, new Set(), labels);
    // Where labels leave no peace, at least no mark hides another.
    separate(seen, bodies, new Set(), false);
  }
  return keepFixed(graph, Object.fromEntries(graph.nodes.map((node, i) => [node.id, bodies[i] ?? { x: 0, y: 0 }])), labels);
};
