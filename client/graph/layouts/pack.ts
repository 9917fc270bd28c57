import type { Body } from './types.ts';

export interface Bounds {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export function boundsOf(bodies: readonly Body[]): Bounds {
  const bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y } of bodies) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.min(bounds.bottom, y);
    bounds.top = Math.max(bounds.top, y);
  }
  return bodies.length === 0 ? { left: 0, right: 0, bottom: 0, top: 0 } : bounds;
}

/** Moves bodies so that the middle of their bounds is the origin. */
export function center(bodies: readonly Body[]): void {
  const { left, right, bottom, top } = boundsOf(bodies);
  for (const body of bodies) {
    body.x -= (left + right) / 2;
    body.y -= (bottom + top) / 2;
  }
}

/** Turns a cloud of points so that its longer axis lies along the longer side of the place (principal axis of the covariance). */
export function alignToAspect(bodies: readonly Body[], aspect: number): void {
  center(bodies);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of bodies) {
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy) + (aspect < 1 ? Math.PI / 2 : 0);
  const cos = Math.cos(-angle);
  const sin = Math.sin(-angle);
  for (const body of bodies) {
    const { x, y } = body;
    body.x = x * cos - y * sin;
    body.y = x * sin + y * cos;
  }
}

/** Stretches towards the aspect, at most by `limit` either way, without changing the area. */
export function stretchToAspect(bodies: readonly Body[], aspect: number, limit: number): void {
  const { left, right, bottom, top } = boundsOf(bodies);
  if (right - left < 1 || top - bottom < 1) return;
  const wanted = Math.sqrt((aspect * (top - bottom)) / (right - left));
  const factor = Math.min(limit, Math.max(1 / limit, wanted));
  for (const body of bodies) {
    body.x *= factor;
    body.y /= factor;
  }
}

export interface Block {
  readonly width: number;
  readonly height: number;
}

/**
 * Places blocks on shelves, in the order given, so that the whole has about the wanted aspect.
 * Shelf packing after Coffman, Garey, Johnson, Tarjan, "Performance bounds for level-oriented two-dimensional packing algorithms", 1980.
 * @returns the middle of each block
 */
export function shelve(blocks: readonly Block[], aspect: number): Body[] {
  const area = blocks.reduce((sum, block) => sum + block.width * block.height, 0);
  const width = Math.max(Math.sqrt(area * aspect) * 1.08, ...blocks.map((block) => block.width));
  let x = 0;
  let y = 0;
  let shelf = 0;
  return blocks.map((block) => {
    if (x > 0 && x + block.width > width) {
      x = 0;
      y -= shelf;
      shelf = 0;
    }
    shelf = Math.max(shelf, block.height);
    const middle = { x: x + block.width / 2, y: y - block.height / 2 };
    x += block.width;
    return middle;
  });
}
