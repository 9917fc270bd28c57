/**
 * Evens out a drawing within a frame, so that no part is crowded while another is empty.
 * T. Fruchterman, E. Reingold, "Graph Drawing by Force-directed Placement", Software: Practice and Experience 21(11), 1991.
 * Labels are wide and low: distances across count less than distances down, so that neighbours side by side get more room.
 */
import { boundsOf, center } from './pack.ts';
import type { Body, LayoutGraph } from './types.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A unit across counts as this share of a unit down. */
const ACROSS = 0.62;
const ROUNDS = 260;
/** Pull towards the middle, as a share of the distance: the drawing stays together without a wall to pile up at. */
const GRAVITY = 1.1;

function repel(bodies: readonly Body[], forces: readonly Body[], k: number): void {
  for (let i = 0; i < bodies.length; i++)
    for (let j = i + 1; j < bodies.length; j++) {
      const [a, b, fa, fb] = [bodies[i], bodies[j], forces[i], forces[j]];
      if (!a || !b || !fa || !fb) continue;
      const dx = a.x - b.x || 0.01 * (j - i);
      const dy = a.y - b.y || 0.01;
      const push = (k * k) / (dx * dx + dy * dy);
      fa.x += dx * push;
      fa.y += dy * push;
      fb.x -= dx * push;
      fb.y -= dy * push;
    }
}

function attract(
  graph: LayoutGraph,
  bodies: readonly Body[],
  forces: readonly Body[],
  degrees: readonly number[],
  k: number,
): void {
  for (const [i, j] of graph.links) {
    const [a, b, fa, fb] = [bodies[i], bodies[j], forces[i], forces[j]];
    if (!a || !b || !fa || !fb || i === j) continue;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    // Hubs pull less on each of many neighbours: else all crowd around them.
    const pull = Math.hypot(dx, dy) / k / Math.sqrt(Math.max(1, Math.min(degrees[i] ?? 1, degrees[j] ?? 1)));
    fa.x += dx * pull;
    fa.y += dy * pull;
    fb.x -= dx * pull;
    fb.y -= dy * pull;
  }
}

/** Stretches the drawing to the frame. */
function fill(bodies: readonly Body[], width: number, height: number): void {
  center(bodies);
  const { left, right, bottom, top } = boundsOf(bodies);
  const [spanX, spanY] = [right - left, top - bottom];
  for (const body of bodies) {
    if (spanX > 1) body.x *= width / spanX;
    if (spanY > 1) body.y *= height / spanY;
  }
}

/** Moves `bodies` (aligned with the graph's nodes) so that they fill the frame around the origin. Quadratic in nodes: for small charts. */
export function spread(graph: LayoutGraph, bodies: readonly Body[], frame: Frame): void {
  if (bodies.length < 2) return;
  const width = frame.width * ACROSS;
  const { height } = frame;
  const k = 0.75 * Math.sqrt((width * height) / bodies.length);
  const degrees = graph.nodes.map(() => 0);
  for (const ends of graph.links) for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
  for (const body of bodies) body.x *= ACROSS;
  fill(bodies, width, height);
  for (let round = 0; round < ROUNDS; round++) {
    const forces = bodies.map(({ x, y }) => ({ x: (-x * GRAVITY * height) / width, y: (-y * GRAVITY * width) / height }));
    repel(bodies, forces, k);
    attract(graph, bodies, forces, degrees, k);
    const heat = 0.3 * k * (1 - round / ROUNDS);
    bodies.forEach((body, i) => {
      const force = forces[i] ?? { x: 0, y: 0 };
      const length = Math.hypot(force.x, force.y) || 1;
      const step = Math.min(length * 0.25, heat) / length;
      body.x += force.x * step;
      body.y += force.y * step;
    });
  }
  fill(bodies, width, height);
  for (const body of bodies) body.x /= ACROSS;
}
