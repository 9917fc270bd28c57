/**
 * Places for nodes that join a chart: near the neighbours they came with, away from everything else; what stands already stays.
 * Springs and repulsion after T. Fruchterman, E. Reingold, "Graph Drawing by Force-directed Placement", 1991.
 */
import { neighbourLists } from './components.ts';
import { boundsOf } from './pack.ts';
import { separate } from './separate.ts';
import type { Body, Layout, LayoutGraph } from './types.ts';

const LINK = 150;
const ROUNDS = 120;
const GOLDEN = 2.39996;

/** Seeds each newcomer on a spiral around its first placed neighbour, turned away from the middle of the chart. */
function seedBodies(graph: LayoutGraph, neighbours: readonly number[][]): Body[] {
  const placed = graph.nodes.flatMap((node) => (node.at ? [node.at] : []));
  const bounds = boundsOf(placed);
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.bottom + bounds.top) / 2 };
  const bodies: (Body | null)[] = graph.nodes.map((node) => (node.at ? { ...node.at } : null));
  const around = new Map<number, number>();
  const strangers = { count: 0 };
  const place = (i: number): Body => {
    const anchor = neighbours[i]?.find((j) => bodies[j] !== null);
    if (anchor === undefined) return { x: bounds.left + 120 * strangers.count++, y: bounds.bottom - LINK };
    const from = bodies[anchor] ?? middle;
    const turn = around.get(anchor) ?? 0;
    around.set(anchor, turn + 1);
    const outward = Math.atan2(from.y - middle.y, from.x - middle.x);
    const side = turn % 2 === 0 ? 1 : -1;
    const angle = outward + side * Math.ceil(turn / 2) * Math.min(0.5, GOLDEN / 4);
    const radius = LINK * (1 + Math.floor(turn / 12) * 0.6);
    return { x: from.x + radius * Math.cos(angle), y: from.y + radius * Math.sin(angle) };
  };
  const waiting = graph.nodes.flatMap((node, i) => (node.at ? [] : [i]));
  // Those with a placed neighbour first, so that chains grow from what stands.
  while (waiting.length > 0) {
    const next = Math.max(
      0,
      waiting.findIndex((i) => neighbours[i]?.some((j) => bodies[j] !== null) ?? false),
    );
    for (const i of waiting.splice(next, 1)) bodies[i] = place(i);
  }
  return bodies.map((body) => body ?? { ...middle });
}

function forceOn(i: number, bodies: readonly Body[], neighbours: readonly number[][]): Body {
  const body = bodies[i] ?? { x: 0, y: 0 };
  let fx = 0;
  let fy = 0;
  bodies.forEach((other, j) => {
    if (j === i) return;
    const dx = body.x - other.x || 0.01 * (i - j);
    const dy = body.y - other.y || 0.01;
    const squared = dx * dx + dy * dy;
    if (squared > 16 * LINK * LINK) return;
    const push = (LINK * LINK) / squared;
    fx += dx * push;
    fy += dy * push;
  });
  for (const j of neighbours[i] ?? []) {
    const other = bodies[j] ?? body;
    const pull = Math.hypot(other.x - body.x, other.y - body.y) / LINK;
    fx += (other.x - body.x) * pull;
    fy += (other.y - body.y) * pull;
  }
  return { x: fx, y: fy };
}

export const newcomers: Layout = (graph) => {
  const neighbours = neighbourLists(graph);
  const bodies = seedBodies(graph, neighbours);
  // Those without a link stay in the row below: nothing would hold them back.
  const movable = graph.nodes.flatMap((node, i) => (node.at || neighbours[i]?.length === 0 ? [] : [i]));
  const rounds = movable.length * graph.nodes.length > 400_000 ? 20 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    const limit = (LINK / 4) * (1 - round / rounds);
    for (const i of movable) {
      const force = forceOn(i, bodies, neighbours);
      const length = Math.hypot(force.x, force.y) || 1;
      const step = Math.min(limit, length * 0.08);
      const body = bodies[i];
      if (body) Object.assign(body, { x: body.x + (force.x / length) * step, y: body.y + (force.y / length) * step });
    }
  }
  const standing = new Set(graph.nodes.flatMap((node, i) => (node.at ? [i] : [])));
  separate(graph.nodes, bodies, standing);
  separate(graph.nodes, bodies, standing, false);
  return Object.fromEntries(graph.nodes.map((node, i) => [node.id, bodies[i] ?? { x: 0, y: 0 }]));
};
