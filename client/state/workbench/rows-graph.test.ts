import { describe, expect, it } from 'vitest';
import type { NodeCell, RelationshipCell } from '../../../server/contract/cells.ts';
import { finish } from './rows-arrange.ts';
import { collecting, contents, drawable, type FoundGraph, pick } from './rows-graph.ts';
import type { Row } from './run.ts';

const node = (id: string, label = 'Network'): NodeCell => ({
  $: 'node',
  elementId: id,
  labels: [label],
  props: { name: `N ${id}` },
});
const link = (id: string, source: string, target: string, type = 'SUPPLIES'): RelationshipCell => ({
  $: 'relationship',
  elementId: id,
  type,
  source,
  target,
  props: {},
});
const collect = (...rows: Row[]): FoundGraph => finish(collecting(rows, rows.length));

describe('things of the chart in an answer', () => {
  it('are found wherever they stand, each once, and links bring their ends', () => {
    const found = collect(
      ['text', node('a'), [node('a'), { $: 'map', value: { deep: [node('b')] } }]],
      [link('l', 'b', 'c'), null, 7],
      [{ $: 'path', nodes: [node('d'), node('e')], links: [link('m', 'e', 'd')] }, null, null],
    );
    expect([...found.nodes.keys()]).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(found.nodes.get('c')).toEqual({ labels: null });
    expect([...found.links.keys()]).toEqual(['l', 'm']);
    expect(found.paths).toBe(1);
    expect([...found.onPaths.nodes]).toEqual(['d', 'e']);
  });

  it('an end that is told of later gets its labels', () => {
    const found = collect([link('l', 'a', 'b')], [node('b', 'Place')]);
    expect(found.nodes.get('b')).toEqual({ labels: ['Place'] });
    expect(contents(found)).toEqual({
      labels: [
        { name: 'Place', count: 1 },
        { name: 'end of a relationship', count: 1 },
      ],
      types: [{ name: 'SUPPLIES', count: 1 }],
    });
  });

  it('beyond the cap are left out, and links with them', () => {
    const found = collect([node('a'), node('b'), node('c')], [link('ab', 'a', 'b'), link('bc', 'b', 'c'), null]);
    expect(pick(found, 2)).toEqual({ nodes: ['a', 'b'], links: ['ab'] });
    expect(pick(found, 99).links).toEqual(['ab', 'bc']);
  });
});

describe('what the explorer can draw', () => {
  const found = collect(
    [{ $: 'path', nodes: [node('a'), node('b')], links: [link('ab', 'a', 'b')] }],
    [node('c', 'Claim')],
    [node('d', 'Claim')],
    [link('cd', 'c', 'd', 'CITES')],
  );
  const answer = {
    nodes: [
      { elementId: 'a', id: 'net_a' },
      { elementId: 'b', id: 'net_b' },
      { elementId: 'c', id: null },
      { elementId: 'd', id: null },
    ],
    links: [
      { elementId: 'ab', id: 'lnk_1', source: 'net_a', target: 'net_b' },
      { elementId: 'cd', id: null, source: null, target: null },
    ],
  };

  it('are entities and links; the rest is counted by what it is', () => {
    expect(drawable(found, answer)).toEqual({
      ids: ['net_a', 'net_b'],
      links: [{ id: 'lnk_1', source: 'net_a', target: 'net_b' }],
      notDrawn: [{ name: 'Claim', count: 2 }],
      linksNotDrawn: [{ name: 'CITES', count: 1 }],
      emphasis: { nodes: ['net_a', 'net_b'], links: ['lnk_1'] },
    });
  });

  it('without a path nothing stands out, and ends of links come along', () => {
    const drawn = drawable(collect([link('ab', 'a', 'b')]), { nodes: [], links: answer.links });
    expect(drawn).toMatchObject({ ids: ['net_a', 'net_b'], emphasis: null });
  });
});
