/**
 * Outlines of the groups' marks, once, for the chart's shader, the legend's SVG and the geometry of links.
 * Signed distances: Inigo Quilez, "2D distance functions", https://iquilezles.org/articles/distfunctions2d/
 *
 * Unit: the node's radius is 1. x points right, y points DOWN, as on a screen.
 */

export type Point = readonly [number, number];

export type Part =
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number }
  /** A polygon grown by `round`, which rounds its corners. */
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly round: number };

export interface Outline {
  readonly parts: readonly Part[];
  /** Drawn as a line with the ground inside. */
  readonly open: boolean;
  /** Radius of a second, thin ring around the mark. */
  readonly ring: number | null;
  /** Height of the line that makes a lid. */
  readonly lid: number | null;
  /** Half width of the icon and its centre. */
  readonly icon: { readonly half: number; readonly x: number; readonly y: number };
}

const circle = (r: number, x = 0, y = 0): Part => ({ kind: 'circle', x, y, r });
const polygon = (round: number, ...points: Point[]): Part => ({ kind: 'polygon', points, round });
const box = (halfWidth: number, halfHeight: number, round: number): Part => {
  const x = halfWidth - round;
  const y = halfHeight - round;
  return polygon(round, [-x, -y], [x, -y], [x, y], [-x, y]);
};
const regular = (sides: number, radius: number, round: number, y = 0): Part => {
  const inner = radius - round / Math.cos(Math.PI / sides);
  const corner = (i: number): Point => {
    const angle = (i / sides) * 2 * Math.PI - Math.PI / 2;
    return [inner * Math.cos(angle), y + inner * Math.sin(angle)];
  };
  return polygon(round, ...Array.from({ length: sides }, (_, i) => corner(i)));
};
const flag = (k: number): Part =>
  polygon(0.06 * k, [-0.92 * k, -0.68 * k], [1.0 * k, -0.68 * k], [0.7 * k, 0], [1.0 * k, 0.68 * k], [-0.92 * k, 0.68 * k]);

const outline = (part: Part | readonly Part[], half: number, rest: Partial<Outline> = {}): Outline => ({
  parts: 'kind' in part ? [part] : part,
  open: false,
  ring: null,
  lid: null,
  icon: { half, x: 0, y: 0 },
  ...rest,
});

const FALLBACK = outline(circle(0.9), 0.6);

const OUTLINES: Readonly<Record<string, Outline>> = {
  circle: FALLBACK,
  'open-circle': outline(circle(0.86), 0.54, { open: true }),
  'rounded-square': outline(box(0.86, 0.86, 0.26), 0.64),
  square: outline(box(0.8, 0.8, 0.05), 0.6),
  'open-square': outline(box(0.78, 0.78, 0.05), 0.54, { open: true }),
  hexagon: outline(regular(6, 1, 0.08), 0.58),
  diamond: outline(regular(4, 1.08, 0.12), 0.5),
  'double-ring': outline(circle(0.7), 0.48, { ring: 0.95 }),
  'small-square': outline(polygon(0.05, [-0.66, -0.66], [0.3, -0.66], [0.66, -0.3], [0.66, 0.66], [-0.66, 0.66]), 0.46, {
    icon: { half: 0.52, x: 0, y: 0.04 },
  }),
  pentagon: outline(regular(5, 1.02, 0.08, 0.06), 0.46, { icon: { half: 0.52, x: 0, y: 0.08 } }),
  flag: outline(flag(1), 0.5, { icon: { half: 0.56, x: -0.12, y: 0 } }),
  'small-flag': outline(flag(0.8), 0.41, { icon: { half: 0.46, x: -0.1, y: 0 } }),
  crate: outline(box(0.96, 0.7, 0.08), 0.44, { lid: -0.44, icon: { half: 0.5, x: 0, y: 0.12 } }),
  'notched-crate': outline(
    polygon(0.05, [-0.9, -0.66], [-0.28, -0.66], [0, -0.4], [0.28, -0.66], [0.9, -0.66], [0.9, 0.66], [-0.9, 0.66]),
    0.42,
    { icon: { half: 0.46, x: 0, y: 0.16 } },
  ),
  'round-crate': outline(box(0.98, 0.66, 0.6), 0.5),
  dot: outline(circle(0.62), 0.44),
  'dot-tail': outline([circle(0.56, -0.24, -0.06), polygon(0.03, [-0.1, -0.56], [0.98, 0.52], [-0.3, 0.45])], 0.36, {
    icon: { half: 0.4, x: -0.24, y: -0.06 },
  }),
};

/** The order is the number by which the shader knows an outline. */
export const SILHOUETTES: readonly string[] = Object.keys(OUTLINES);

/** Unknown names (a foreign database, a newer server) are drawn as circles. */
export const outlineOf = (silhouette: string): Outline => OUTLINES[silhouette] ?? FALLBACK;
export const silhouetteIndex = (silhouette: string): number => Math.max(0, SILHOUETTES.indexOf(silhouette));

function polygonDistance(points: readonly Point[], x: number, y: number): number {
  let squared = Number.POSITIVE_INFINITY;
  let inside = false;
  let [bx, by] = points[points.length - 1] ?? [0, 0];
  for (const [ax, ay] of points) {
    const ex = bx - ax;
    const ey = by - ay;
    const wx = x - ax;
    const wy = y - ay;
    const share = Math.min(1, Math.max(0, (wx * ex + wy * ey) / (ex * ex + ey * ey)));
    squared = Math.min(squared, (wx - ex * share) ** 2 + (wy - ey * share) ** 2);
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    bx = ax;
    by = ay;
  }
  return (inside ? -1 : 1) * Math.sqrt(squared);
}

/** Signed distance of (x, y) to the outline's fill, negative inside, in radii. */
export function distance(shape: Outline, x: number, y: number): number {
  let fill = Number.POSITIVE_INFINITY;
  for (const part of shape.parts) {
    const to =
      part.kind === 'circle' ? Math.hypot(x - part.x, y - part.y) - part.r : polygonDistance(part.points, x, y) - part.round;
    fill = Math.min(fill, to);
  }
  return shape.ring === null ? fill : Math.min(fill, Math.hypot(x, y) - shape.ring);
}

const STEPS = 64;
const reaches = new Map<string, Float32Array>();

function measureReach(shape: Outline): Float32Array {
  return Float32Array.from({ length: STEPS }, (_, i) => {
    const angle = (i / STEPS) * 2 * Math.PI;
    for (let r = 1.3; r > 0; r -= 0.02) if (distance(shape, r * Math.cos(angle), r * Math.sin(angle)) <= 0) return r;
    return 0;
  });
}

/** How far the mark reaches from its centre in a direction (radians, clockwise from right as on a screen), in radii: where links end. */
export function reach(silhouette: string, angle: number): number {
  const known = reaches.get(silhouette);
  const table = known ?? measureReach(outlineOf(silhouette));
  if (!known) reaches.set(silhouette, table);
  const step = Math.round((angle / (2 * Math.PI)) * STEPS);
  return table[((step % STEPS) + STEPS) % STEPS] ?? 1;
}
