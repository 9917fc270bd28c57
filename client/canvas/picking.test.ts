import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import type { ChartGraph, LineAttributes, NodeAttributes } from '../graph/apply-diff.ts';
import { line, link, node } from '../graph/testing/fixtures.ts';
import { lineAt, nodesWithin } from './picking.ts';
import type { Projection } from './projection.ts';

/** Two pixels per unit, the origin in the middle of 400 × 400. */
const projection: Projection = {
  width: 400,
  height: 400,
  scale: 2,
  toPixel: ({ x, y }) => ({ x: 200 + 2 * x, y: 200 - 2 * y }),
  toChart: ({ x, y }) => ({ x: (x - 200) / 2, y: (200 - y) / 2 }),
  sizeOf: (size) => size,
};

function chart(): ChartGraph {
  const graph: ChartGraph = new MultiDirectedGraph<NodeAttributes, LineAttributes>();
  const add = (id: string, x: number, y: number) =>
    graph.addNode(id, { x, y, node: node(id), degree: 1, more: 0, pinned: false });
  add('a', -50, 0);
  add('b', 50, 0);
  add('c', 50, 60);
  const join = (id: string, from: string, to: string, bend = 0) =>
    graph.addDirectedEdgeWithKey(id, from, to, { line: { ...line(link(id, from, to)), bend } });
  join('up', 'a', 'b', -16);
  join('down', 'a', 'b', 16);
  join('side', 'b', 'c');
  const round = { ...line(link('round', 'c', 'c')), loop: { angle: -Math.PI / 2, radius: 10 } };
  graph.addDirectedEdgeWithKey('round', 'c', 'c', { line: round });
  return graph;
}

describe('picking', () => {
  it.each([
    [{ x: 200, y: 214 }, 'down'],
    [{ x: 200, y: 186 }, 'up'],
    [{ x: 297, y: 120 }, 'side'],
    [{ x: 200, y: 200 }, null],
    [{ x: 200, y: 60 }, null],
    [{ x: 300, y: 49 }, 'round'],
    [{ x: 290, y: 59 }, 'round'],
    [{ x: 340, y: 59 }, null],
    [{ x: 10, y: 200 }, null],
  ])('at %o lies %s', (at, expected) => {
    expect(lineAt(chart(), projection, at)).toBe(expected);
  });
  it('a lasso takes the nodes whose centres it holds', () => {
    const lasso = [
      { x: 250, y: 0 },
      { x: 399, y: 0 },
      { x: 399, y: 250 },
      { x: 250, y: 250 },
    ];
    expect(nodesWithin(chart(), projection, lasso)).toEqual(['b', 'c']);
  });
});
