import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import {
  applyDiff,
  type ChartGraph,
  diffGraph,
  diffSize,
  type LineAttributes,
  moveNodes,
  type NodeAttributes,
} from './apply-diff.ts';
import { degreesOf, layoutInput } from './layout-input.ts';
import type { DrawnLink } from './parallel.ts';
import { line, link, node } from './testing/fixtures.ts';

const [A, B, C] = [node('a'), node('b'), node('c', 'network', { degree: 40 })];
const at = (of: typeof A, x = 0, rest: Partial<NodeAttributes> = {}): [string, NodeAttributes] => [
  of.id,
  { x, y: 0, node: of, degree: 1, more: 0, pinned: false, ...rest },
];
const empty = (): ChartGraph => new MultiDirectedGraph<NodeAttributes, LineAttributes>();
const show = (graph: ChartGraph, nodes: [string, NodeAttributes][], lines: DrawnLink[]) => {
  const diff = diffGraph(graph, new Map(nodes), lines);
  applyDiff(graph, diff);
  return diff;
};

describe('bringing the graph to a state', () => {
  const first = line(link('1', 'a', 'b'));

  it('the same state again is no change', () => {
    const graph = empty();
    expect(diffSize(show(graph, [at(A), at(B)], [first]))).toBe(3);
    expect(diffSize(show(graph, [at(A), at(B)], [first]))).toBe(0);
  });
  it.each<[string, [string, NodeAttributes][], DrawnLink[], object]>([
    ['a place', [at(A, 5), at(B)], [first], { updatedNodes: [at(A, 5)] }],
    ['a pin', [at(A, 0, { pinned: true }), at(B)], [first], { updatedNodes: [at(A, 0, { pinned: true })] }],
    ['a bend', [at(A), at(B)], [{ ...first, bend: 8 }], { updatedLines: [{ ...first, bend: 8 }] }],
    ['a node more', [at(A), at(B), at(C)], [first], { addedNodes: [at(C)] }],
    ['a node less, and its line', [at(A)], [], { removedNodes: ['b'], removedLines: ['1'] }],
  ])('%s', (_what, nodes, lines, expected) => {
    const graph = empty();
    show(graph, [at(A), at(B)], [first]);
    expect(show(graph, nodes, lines)).toMatchObject(expected);
    expect(graph.nodes()).toEqual(nodes.map(([id]) => id));
    expect(graph.mapEdges((_id, attributes) => attributes.line)).toEqual(lines);
  });
  it('a line with other ends is drawn anew', () => {
    const graph = empty();
    show(graph, [at(A), at(B), at(C)], [first]);
    show(graph, [at(A), at(B), at(C)], [line(link('1', 'a', 'c'))]);
    expect(graph.extremities('1')).toEqual(['a', 'c']);
  });
  it('moves only what is there', () => {
    const graph = empty();
    show(graph, [at(A)], []);
    moveNodes(graph, { a: { x: 3, y: 4 }, gone: { x: 0, y: 0 } });
    expect(graph.getNodeAttributes('a')).toMatchObject({ x: 3, y: 4, node: A });
  });
});

describe('what a layout works on', () => {
  const lines = [line(link('1', 'a', 'b'), ['1', '2']), line(link('3', 'c', 'a'))];
  it('the degree is that of the database, else that of the chart', () => {
    expect([...degreesOf([A, B, C], lines)]).toEqual([
      ['a', 3],
      ['b', 2],
      ['c', 40],
    ]);
  });
  it('links are pairs of indices, labels are sizes', () => {
    const entries = [A, B, C].map((each) => ({ node: each, at: null, fixed: false }));
    const input = layoutInput(entries, lines, ({ name }) => ({ width: name.length * 7, height: 15 }));
    expect(input.links).toEqual([
      [0, 1],
      [2, 0],
    ]);
    expect(input.nodes[2]).toMatchObject({ id: 'c', labelWidth: 7, labelHeight: 15, radius: 14 + 2 * Math.log2(41) });
  });
});
