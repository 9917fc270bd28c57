/**
 * Geometry of drawn links, in CSS pixels with y pointing down. The link program's shader bends in the same way: what is picked is what is seen.
 * A link is a quadratic Bézier curve whose middle stands `bend` pixels off the straight line, to the right of source → target.
 */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Bends are kept below this share of the length, so that close neighbours do not grow loops. */
export const MAX_BEND_SHARE = 0.35;

export function controlPoint(from: Pixel, to: Pixel, bend: number): Pixel {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return from;
  const limit = length * MAX_BEND_SHARE;
  const offset = 2 * Math.max(-limit, Math.min(limit, bend));
  return { x: (from.x + to.x) / 2 - (dy / length) * offset, y: (from.y + to.y) / 2 + (dx / length) * offset };
}

/** The point at share `t` (0 at the source, 1 at the target). */
export function pointOnLink(from: Pixel, to: Pixel, bend: number, t: number): Pixel {
  const c = controlPoint(from, to, bend);
  const a = (1 - t) ** 2;
  const b = 2 * t * (1 - t);
  return { x: a * from.x + b * c.x + t * t * to.x, y: a * from.y + b * c.y + t * t * to.y };
}

export function distanceToSegment(p: Pixel, a: Pixel, b: Pixel): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

const PIECES = 12;

/** Distance from a point to a link in pixels. */
export function distanceToLink(p: Pixel, from: Pixel, to: Pixel, bend: number): number {
  if (bend === 0) return distanceToSegment(p, from, to);
  let best = Number.POSITIVE_INFINITY;
  let last = from;
  for (let i = 1; i <= PIECES; i++) {
    const next = pointOnLink(from, to, bend, i / PIECES);
    best = Math.min(best, distanceToSegment(p, last, next));
    last = next;
  }
  return best;
}

/** Whether a point lies in a closed polygon (even-odd rule). */
export function insidePolygon(p: Pixel, polygon: readonly Pixel[]): boolean {
  let inside = false;
  polygon.forEach((a, i) => {
    const b = polygon[(i + polygon.length - 1) % polygon.length] ?? a;
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
