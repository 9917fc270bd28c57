import { expect, test } from 'vitest';
import type { GraphLink, GraphNode } from '../contract/index.ts';
import { pickBalanced } from './balance.ts';

const node = (id: string, group: string): GraphNode => ({ id, kind: group, group, name: id, labels: [], props: {} });
const tie = (source: string, target: string): GraphLink => ({
  id: `${source}-${target}`,
  type: 'T',
  source,
  target,
  strength: 'confirmed',
  contested: false,
  props: {},
});

test('each group keeps to its quota, the best connected among the candidates first', () => {
  const candidates = [node('n1', 'network'), node('n2', 'network'), node('n3', 'network'), node('a1', 'agency')];
  const links = [tie('n1', 'a1'), tie('n3', 'a1'), tie('n3', 'n1')];
  expect(pickBalanced(candidates, links, { network: 2, agency: 1 })).toEqual(['n1', 'n3', 'a1']);
});

test('what has no link to what is shown is left out', () => {
  const candidates = [node('n1', 'network'), node('lonely', 'network'), node('a1', 'agency')];
  expect(pickBalanced(candidates, [tie('n1', 'a1')], { network: 5, agency: 5 })).toEqual(['n1', 'a1']);
});

test('two roles between the same two are one neighbour', () => {
  const candidates = [node('a', 'network'), node('b', 'network'), node('x', 'agency'), node('y', 'agency')];
  const links = [tie('a', 'x'), { ...tie('a', 'x'), id: 'second' }, tie('b', 'x'), tie('b', 'y')];
  expect(pickBalanced(candidates, links, { network: 1, agency: 2 })).toEqual(['b', 'x', 'y']);
});

test('unlinked data still show something', () => {
  expect(pickBalanced([node('a', 'network')], [], { network: 1 })).toEqual(['a']);
});
