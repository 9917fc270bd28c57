import type { Body, LayoutNode } from './types.ts';

/**
 * Pushes marks with their labels apart. Like graphology's noverlap, but with rectangles that hold the label, with nodes that stay, and without
 * Math.random: the same start gives the same end.
 */

const GAP = 14;
const ROUNDS = 160;

interface Extent {
  readonly halfWidth: number;
  /** Units above and below the mark's centre; the label hangs below. */
  readonly up: number;
  readonly down: number;
}

const extentOf = (node: LayoutNode, labels: boolean): Extent => ({
  halfWidth: Math.max(node.radius, labels ? node.labelWidth / 2 : 0) + GAP / 2,
  up: node.radius + GAP / 2,
  down: node.radius + (labels ? node.labelHeight + 4 : 0) + GAP / 2,
});

interface Cells {
  readonly size: number;
  readonly byKey: Map<number, number[]>;
}

function cellsOf(bodies: readonly Body[], size: number): Cells {
  const byKey = new Map<number, number[]>();
  bodies.forEach(({ x, y }, i) => {
    const key = Math.floor(x / size) * 65536 + Math.floor(y / size);
    const cell = byKey.get(key);
    if (cell) cell.push(i);
    else byKey.set(key, [i]);
  });
  return { size, byKey };
}

/** Calls `visit` for each pair that may overlap, in a stable order. */
function forEachNear(bodies: readonly Body[], cells: Cells, visit: (i: number, j: number) => void): void {
  bodies.forEach(({ x, y }, i) => {
    const cx = Math.floor(x / cells.size);
    const cy = Math.floor(y / cells.size);
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) for (const j of cells.byKey.get((cx + dx) * 65536 + cy + dy) ?? []) if (j > i) visit(i, j);
  });
}

/** Moves `a` and `b` apart along the axis where less is needed; true when they overlapped. */
function push(a: Body, b: Body, ea: Extent, eb: Extent, shareA: number, shareB: number): boolean {
  const dx = b.x - a.x;
  const overlapX = ea.halfWidth + eb.halfWidth - Math.abs(dx);
  if (overlapX <= 0) return false;
  const dy = b.y - a.y;
  const overlapY = dy >= 0 ? ea.up + eb.down - dy : ea.down + eb.up + dy;
  if (overlapY <= 0) return false;
  if (overlapX < overlapY) {
    const step = (dx >= 0 ? overlapX : -overlapX) * 0.55;
    a.x -= step * shareA;
    b.x += step * shareB;
  } else {
    const step = (dy >= 0 ? overlapY : -overlapY) * 0.55;
    a.y -= step * shareA;
    b.y += step * shareB;
  }
  return true;
}

/**
 * Moves `bodies` (aligned with `nodes`) until no two rectangles overlap, or the rounds are used up.
 * @param fixed indices that stay
 */
export function separate(nodes: readonly LayoutNode[], bodies: readonly Body[], fixed: ReadonlySet<number>, labels = true): void {
  const extents = nodes.map((node) => extentOf(node, labels));
  const size = Math.max(1, ...extents.map((extent) => Math.max(2 * extent.halfWidth, extent.up + extent.down)));
  const share = (i: number, j: number) => (fixed.has(i) ? 0 : fixed.has(j) ? 2 : 1);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    forEachNear(bodies, cellsOf(bodies, size), (i, j) => {
      if (fixed.has(i) && fixed.has(j)) return;
      const [a, b, ea, eb] = [bodies[i], bodies[j], extents[i], extents[j]];
      if (a && b && ea && eb && push(a, b, ea, eb, share(i, j), share(j, i))) moved = true;
    });
    if (!moved) return;
  }
}
