import { expect, test } from 'vitest';
import type { GraphLink, GraphNode } from '../contract/index.ts';
import { byStrength, hopSentence, messageOf, otherSentence, weakestOf } from './path-words.ts';

const node = (id: string, props: GraphNode['props'] = {}): GraphNode => ({
  id,
  kind: 'Network',
  group: 'network',
  name: id,
  labels: [],
  props,
});
const link = (source: string, target: string, rest: Partial<GraphLink> = {}): GraphLink => ({
  id: `${source}-${target}`,
  type: 'SUPPLIES',
  source,
  target,
  strength: 'unconfirmed',
  contested: false,
  props: { statementCount: 1 },
  ...rest,
});

test('a hop is read in the direction it is walked', () => {
  const tie = link('A', 'B');
  expect(hopSentence(node('A'), tie, node('B'))).toBe('A supplies B (unconfirmed, 1 statement).');
  expect(hopSentence(node('B'), tie, node('A'))).toBe('B is supplied by A (unconfirmed, 1 statement).');
});

test('what has no name is in angle quotes, what is contested says so', () => {
  const described = node('group in the port', { nameBasis: 'described' });
  const tie = link('A', 'group in the port', { contested: true, strength: 'tentative', props: { statementCount: 3 } });
  expect(hopSentence(node('A'), tie, described)).toBe('A supplies ‹group in the port› (tentative, contested, 3 statements).');
});

test('a route is as strong as its weakest hop, and unknown where a hop rests on no claims', () => {
  expect(weakestOf([link('A', 'B', { strength: 'confirmed' }), link('B', 'C', { strength: 'tentative' })])).toBe('tentative');
  expect(weakestOf([link('A', 'B', { strength: 'confirmed' }), link('B', 'C', { strength: null })])).toBeNull();
});

test('routes are ordered by the weakest hop, then by statements', () => {
  const weak = { nodes: [], links: [link('A', 'B', { strength: 'tentative', props: { statementCount: 9 } })] };
  const few = { nodes: [], links: [link('A', 'C')] };
  const many = { nodes: [], links: [link('A', 'D', { props: { statementCount: 4 } })] };
  expect([weak, few, many].sort(byStrength)).toEqual([many, few, weak]);
});

const found = { count: 1, atLeast: false, hops: 2, ownTypes: true };

test.each([
  [messageOf('offender', found, 6, []), '1 shortest route by offender ties, 2 links long.'],
  [
    messageOf('offender', { ...found, ownTypes: false }, 6, []),
    '1 shortest route that crosses only networks, suspects and convicted people, 2 links long.',
  ],
  [messageOf('offender', { ...found, ownTypes: false, count: 2, hops: 1 }, 6, []), '2 direct links.'],
  [
    messageOf('cooperation', { ...found, count: 200, atLeast: true }, 6, []),
    'At least 200 shortest routes of cooperation, 2 links long.',
  ],
  [messageOf('offender', null, 6, ['1 route otherwise.']), 'No recorded offender tie within 6 links. 1 route otherwise.'],
  [messageOf('all', null, 1, []), 'No recorded route within one link.'],
])('%s', (message, expected) => expect(message).toBe(expected));

test('a route through authorities is never told as a tie', () => {
  expect(otherSentence({ ...found, count: 5 }, 'cooperation', false)).toBe(
    '5 routes run only through authorities, operations and channels: they show who investigated, not who is linked.',
  );
  expect(otherSentence(found, 'offender', true)).toBe('1 route if “possibly the same” were accepted: a question, not a tie.');
});
