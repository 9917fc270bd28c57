import { describe, expect, it } from 'vitest';
import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import { complete, isComplete, merge, NO_DATA } from './data.ts';
import { EMPTY, type Snapshot } from './snapshot.ts';
import * as t from './transitions.ts';
import { view } from './visible.ts';

const node = (id: string, group: string, degree = 0): GraphNode => ({
  id,
  kind: group,
  group,
  name: id,
  labels: [],
  props: { degree },
});
const link = (id: string, source: string, target: string, type: string, rest: Partial<GraphLink> = {}): GraphLink => ({
  id,
  type,
  source,
  target,
  strength: 'unconfirmed',
  contested: false,
  props: {},
  ...rest,
});

const data = merge(NO_DATA, {
  nodes: [node('gang', 'network', 5), node('clan', 'network', 1), node('port', 'place', 1)],
  links: [
    link('l1', 'gang', 'clan', 'COLLABORATES_WITH', { props: { grades: ['4x4 A1', '4x4 B4'] } }),
    link('l2', 'gang', 'port', 'ACTIVE_IN', { strength: 'tentative', contested: true }),
    link('l3', 'gang', 'elsewhere', 'ACTIVE_IN'),
  ],
});
const chart = (...steps: t.Transition[]): Snapshot =>
  steps.reduce((s, step) => step.run(s), t.add(['gang', 'clan', 'port']).run(EMPTY));
const seen = (s: Snapshot) => view(s, data);

describe('what is seen of a chart', () => {
  it('hidden labels are counted, with what hangs on them not drawn; what changed its name is not shown', () => {
    const hides = ({ group }: GraphNode) => group === 'place';
    const seenSo = view(chart(), data, { hides, changed: new Set(['clan']) });
    expect(seenSo.nodes.map(({ node }) => node.id)).toEqual(['gang']);
    expect(seenSo).toMatchObject({ hiddenByLabel: 1, hiddenByGroup: 0, pending: [], links: [] });
    expect(Object.keys(seenSo.groups)).toEqual(['network']);
  });
  it('is every link among the entities on it, and no other', () => {
    expect(seen(chart()).links.map(({ id }) => id)).toEqual(['l1', 'l2']);
    expect(seen(chart()).nodes.map(({ node, more }) => [node.id, more])).toEqual([
      ['gang', 3],
      ['clan', 0],
      ['port', 0],
    ]);
  });

  it('labels and types that are called as what every object has are counted as any other', () => {
    const odd = merge(NO_DATA, {
      nodes: [node('a', 'constructor'), node('b', '__proto__')],
      links: [link('l', 'a', 'b', 'toString')],
    });
    const { groups, types } = view(t.add(['a', 'b']).run(EMPTY), odd);
    const one = { total: 1, shown: 1 };
    expect([Object.entries(groups), Object.entries(types)]).toEqual([
      [
        ['constructor', one],
        ['__proto__', one],
      ],
      [['toString', one]],
    ]);
    expect([Object.hasOwn(view(EMPTY, odd).groups, 'constructor'), view(EMPTY, odd).groups.constructor]).toEqual([
      false,
      undefined,
    ]);
  });

  it('hiding a group hides its links, counts both, and deletes nothing', () => {
    const v = seen(chart(t.toggle('groupsOff', 'place')));
    expect(v.nodes.map(({ node }) => node.id)).toEqual(['gang', 'clan']);
    expect(v.groups.place).toEqual({ total: 1, shown: 0 });
    expect(v.types.ACTIVE_IN).toEqual({ total: 1, shown: 0 });
    expect([v.hiddenByGroup, v.linksByType]).toEqual([1, 0]);
  });

  it('hiding a link type or a strength keeps the entities, and each hidden link is counted once', () => {
    const v = seen(chart(t.toggle('typesOff', 'ACTIVE_IN'), t.toggle('strengthsOff', 'tentative')));
    expect(v.nodes).toHaveLength(3);
    expect([v.links.length, v.linksByType, v.linksByStrength]).toEqual([1, 1, 0]);
    expect(seen(chart(t.toggle('strengthsOff', 'contested'))).links.map(({ id }) => id)).toEqual(['l1']);
  });

  it('a link goes with its evaluation only when none that it carries is left; what carries none is a value of its own', () => {
    expect(seen(chart()).grades).toEqual({
      '4x4 A1': { total: 1, shown: 1 },
      '4x4 B4': { total: 1, shown: 1 },
      'not-graded': { total: 1, shown: 1 },
    });
    const one = seen(chart(t.toggle('gradesOff', '4x4 B4')));
    expect([one.links.map(({ id }) => id), one.linksByGrade]).toEqual([['l1', 'l2'], 0]);
    const both = seen(chart(t.setOff('gradesOff', ['4x4 A1', '4x4 B4'])));
    expect([both.links.map(({ id }) => id), both.linksByGrade]).toEqual([['l2'], 1]);
    expect(both.grades['4x4 B4']).toEqual({ total: 1, shown: 0 });
    expect(seen(chart(t.toggle('gradesOff', 'not-graded'))).links.map(({ id }) => id)).toEqual(['l1']);
  });

  it('ids that the server has not told are pending, not lost', () => {
    expect(seen(chart(t.add(['unknown']))).pending).toEqual(['unknown']);
  });

  it('knows when all links among the entities have been told', () => {
    const told = complete(data, ['gang', 'clan', 'x'], { fragment: { nodes: [], links: [] }, missing: ['x'] });
    expect(isComplete(told, ['gang', 'clan'])).toBe(true);
    expect(isComplete(told, ['gang', 'port'])).toBe(false);
    expect(told.missing).toEqual(['x']);
    expect(view(chart(t.add(['x', 'y'])), told).pending).toEqual(['y']);
  });
});
