import { describe, expect, it } from 'vitest';
import { layoutGraph } from '../testing/fixtures.ts';
import { components } from './components.ts';
import { type AnyLayout, LAYOUTS } from './index.ts';
import { boundsOf, shelve } from './pack.ts';
import { separate } from './separate.ts';
import type { LayoutGraph, LayoutNode, Positions } from './types.ts';

const PLACE = { width: 900, height: 560, seed: 7 };
const NAMES: AnyLayout[] = ['organic', 'circular', 'hierarchical'];

/** A hub with 20 leaves, a chain of five, a pair and three alone. */
const MIXED = layoutGraph(31, [
  ...Array.from({ length: 20 }, (_, i): [number, number] => [0, i + 1]),
  [21, 22],
  [22, 23],
  [23, 24],
  [24, 25],
  [26, 27],
]);

const pinned = (graph: LayoutGraph, at: Record<number, { x: number; y: number }>): LayoutGraph => ({
  ...graph,
  nodes: graph.nodes.map((node, i): LayoutNode => ({ ...node, at: at[i] ?? null, fixed: at[i] !== undefined })),
});

const nearest = (positions: Positions): number => {
  const all = Object.values(positions);
  return Math.min(...all.flatMap((a, i) => all.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
};

describe.each(NAMES)('%s', (name) => {
  const run = (graph: LayoutGraph) => LAYOUTS[name](graph, PLACE);

  it('gives every node a finite place, no two the same', () => {
    const positions = run(MIXED);
    expect(Object.keys(positions)).toHaveLength(31);
    expect(Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(nearest(positions)).toBeGreaterThan(20);
  });
  it('gives the same places twice', () => {
    expect(run(MIXED)).toEqual(run(MIXED));
  });
  it('takes nothing, one node, and links of a node with itself', () => {
    expect(run(layoutGraph(0, []))).toEqual({});
    expect(run(layoutGraph(1, [[0, 0]]))).toEqual({ 0: { x: 0, y: 0 } });
  });
  it('leaves pinned nodes exactly where they are', () => {
    const at = { 0: { x: 300, y: -120 }, 22: { x: -10, y: 40 } };
    const positions = run(pinned(MIXED, at));
    expect(positions[0]).toEqual(at[0]);
    expect(positions[22]).toEqual(at[22]);
  });
  it('stands around the origin', () => {
    const { left, right, bottom, top } = boundsOf(Object.values(run(MIXED)));
    expect(Math.abs(left + right)).toBeLessThan(1);
    expect(Math.abs(bottom + top)).toBeLessThan(1);
  });
});

describe('organic', () => {
  it('puts linked nodes nearer than others', () => {
    const ring = layoutGraph(
      24,
      Array.from({ length: 24 }, (_, i): [number, number] => [i, (i + 1) % 24]),
    );
    const at = Object.values(LAYOUTS.organic(ring, PLACE));
    const length = (i: number, j: number) => Math.hypot((at[i]?.x ?? 0) - (at[j]?.x ?? 0), (at[i]?.y ?? 0) - (at[j]?.y ?? 0));
    const linked = at.map((_, i) => length(i, (i + 1) % 24)).reduce((a, b) => a + b) / 24;
    const across = at.map((_, i) => length(i, (i + 12) % 24)).reduce((a, b) => a + b) / 24;
    expect(linked * 3).toBeLessThan(across);
  });
  it('fills the place: about its proportions', () => {
    const { left, right, bottom, top } = boundsOf(Object.values(LAYOUTS.organic(MIXED, PLACE)));
    const aspect = (right - left) / (top - bottom);
    expect(aspect).toBeGreaterThan(1.1);
    expect(aspect).toBeLessThan(2.4);
  });
  it('lays out a thousand nodes and three thousand links in seconds', () => {
    const links = Array.from({ length: 3000 }, (_, i): [number, number] => [i % 1000, (i * 7919 + 13) % 1000]);
    const start = performance.now();
    expect(Object.keys(LAYOUTS.organic(layoutGraph(1000, links), PLACE))).toHaveLength(1000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('circular', () => {
  it('keeps groups together', () => {
    const graph = layoutGraph(12, []);
    const positions = LAYOUTS.circular(graph, PLACE);
    const around = [...graph.nodes].sort((a, b) => {
      const turn = (node: LayoutNode) => {
        const { x, y } = positions[node.id] ?? { x: 0, y: 0 };
        return (Math.PI / 2 - Math.atan2(y, x) + 4 * Math.PI) % (2 * Math.PI);
      };
      return Math.round(1e6 * turn(a)) - Math.round(1e6 * turn(b));
    });
    const changes = around.filter((node, i) => node.group !== around[(i + 1) % around.length]?.group);
    expect(changes).toHaveLength(2);
  });
});

describe('hierarchical', () => {
  it('puts sources left of targets', () => {
    const at = LAYOUTS.hierarchical(
      layoutGraph(4, [
        [0, 1],
        [1, 2],
        [0, 3],
      ]),
      PLACE,
    );
    const xs = [0, 1, 2].map((i) => at[i]?.x ?? 0);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(at[3]?.x).toBeCloseTo(at[1]?.x ?? 0);
  });
});

describe('newcomers', () => {
  const standing = { 0: { x: 0, y: 0 }, 1: { x: 400, y: 0 } };
  const graph = pinned(
    layoutGraph(8, [
      [0, 1],
      [1, 2],
      [1, 3],
      [1, 4],
      [4, 5],
    ]),
    standing,
  );

  it('what stands stays, newcomers stand near the neighbour they came with', () => {
    const positions = LAYOUTS.newcomers(graph, PLACE);
    expect(positions[0]).toEqual(standing[0]);
    expect(positions[1]).toEqual(standing[1]);
    for (const id of [2, 3, 4]) {
      const away = Math.hypot((positions[id]?.x ?? 0) - 400, positions[id]?.y ?? 0);
      expect(away).toBeGreaterThan(40);
      expect(away).toBeLessThan(330);
    }
    expect(nearest(positions)).toBeGreaterThan(28);
  });
  it('those without a link stand below the rest', () => {
    const positions = LAYOUTS.newcomers(graph, PLACE);
    expect(positions[6]?.y).toBeLessThan(-100);
    expect(positions[7]?.y).toBeLessThan(-100);
  });
});

describe('parts of layouts', () => {
  it('components: the largest first', () => {
    expect(
      components(
        layoutGraph(6, [
          [4, 5],
          [5, 3],
        ]),
      ),
    ).toEqual([[3, 5, 4], [0], [1], [2]]);
  });
  it('separate: rectangles with labels end apart, fixed ones do not move', () => {
    const { nodes } = layoutGraph(9, []);
    const bodies = nodes.map((_, i) => ({ x: i, y: (i * i) % 5 }));
    separate(nodes, bodies, new Set([4]));
    expect(bodies[4]).toEqual({ x: 4, y: 1 });
    for (const [i, a] of bodies.entries())
      for (const b of bodies.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 79 || Math.abs(a.y - b.y) >= 42).toBe(true);
  });
  it('shelve: blocks do not overlap', () => {
    const blocks = [40, 30, 30, 10, 10, 10].map((side) => ({ width: side, height: side }));
    const middles = shelve(blocks, 1.6);
    for (const [i, a] of middles.entries())
      for (const [j, b] of middles.entries()) {
        if (i === j) continue;
        const apart = ((blocks[i]?.width ?? 0) + (blocks[j]?.width ?? 0)) / 2;
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(apart - 1e-9);
      }
  });
});
