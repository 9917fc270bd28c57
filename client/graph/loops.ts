import type { Pixel } from './geometry.ts';

/**
 * Links of a node with itself: circles that leave and enter the mark. The shader of loops draws the same circle, so what is picked is what is
 * seen. Angles in radians, y pointing down; lengths as sizes of marks, so that a loop grows and shrinks with its mark.
 */
export interface Loop {
  /** Where the loop stands, seen from the mark. */
  readonly angle: number;
  readonly radius: number;
}

export interface LoopCircle extends Pixel {
  readonly radius: number;
  /** Half of the arc that lies beneath the mark, seen from the circle's centre; it begins towards the mark. */
  readonly covered: number;
  readonly angle: number;
}

const RADIUS = 11;
/** What the next round of loops is larger by. */
const GROWTH = 8;
/** Share of the loop's radius by which its centre stands off the rim of the mark. */
export const LOOP_OFFSET = 0.5;
/** The upper right belongs to the badge, below stands the name: those places come last. */
const PLACES = [-0.75, -1, -0.5, 0.75, 0.25].map((turn) => turn * Math.PI);

/** Places of `count` loops at one mark: they fan out, and then grow. */
export function fanOut(count: number): Loop[] {
  return Array.from({ length: count }, (_, i) => ({
    angle: PLACES[i % PLACES.length] ?? 0,
    radius: RADIUS + GROWTH * Math.floor(i / PLACES.length),
  }));
}

/** @param mark middle and radius of the mark; @param scale pixels per unit of size */
export function loopCircle(mark: Pixel, markRadius: number, { angle, radius: size }: Loop, scale: number): LoopCircle {
  const radius = size * scale;
  const off = markRadius + radius * LOOP_OFFSET;
  const cosine = (off * off + radius * radius - markRadius * markRadius) / (2 * off * radius);
  return {
    x: mark.x + Math.cos(angle) * off,
    y: mark.y + Math.sin(angle) * off,
    radius,
    covered: Math.acos(Math.max(-1, Math.min(1, cosine))),
    angle,
  };
}

/** The point at share `t` of the way from the rim around and back to the rim. */
export function pointOnLoop({ x, y, radius, covered, angle }: LoopCircle, t: number): Pixel {
  const at = angle + Math.PI + covered + t * (2 * Math.PI - 2 * covered);
  return { x: x + Math.cos(at) * radius, y: y + Math.sin(at) * radius };
}

/** Distance from a point to the loop's line. */
export const distanceToLoop = (p: Pixel, { x, y, radius }: LoopCircle): number => Math.abs(Math.hypot(p.x - x, p.y - y) - radius);
