import { describe, expect, it } from 'vitest';
import { EMPTY, type Snapshot } from './snapshot.ts';
import * as t from './transitions.ts';

const having = (...steps: t.Transition[]): Snapshot => steps.reduce((s, step) => step.run(s), EMPTY);
const on = (id: string): t.Transition => t.select({ nodes: [id], link: null });

describe('transitions cannot contradict themselves', () => {
  it('what is hidden or removed is no longer selected', () => {
    expect(having(t.add(['a', 'b']), on('a'), t.hide(['a'])).selection.nodes).toEqual([]);
    expect(having(t.add(['a', 'b']), on('a'), t.remove(['a'])).selection.nodes).toEqual([]);
    expect(having(t.add(['a', 'b']), on('a'), t.keepOnly(['b'])).selection.nodes).toEqual([]);
  });

  it('what is not on the chart cannot be selected, pinned, moved or highlighted', () => {
    const s = having(
      t.add(['a']),
      on('z'),
      t.setPinned(['z'], true),
      t.move({ z: { x: 1, y: 1 } }, ['z']),
      t.emphasise({ nodes: ['z'], links: [] }),
    );
    expect(s.selection.nodes).toEqual([]);
    expect(Object.keys(s.nodes)).toEqual(['a']);
    expect(s.emphasis).toBeNull();
  });

  it('names of every object are ids like others', () => {
    const s = having(t.add(['a']), on('constructor'), t.add(['toString']));
    expect(s.selection.nodes).toEqual([]);
    expect(Object.keys(s.nodes)).toEqual(['a', 'toString']);
  });

  it('a pin needs a place', () => {
    expect(having(t.add(['a']), t.setPinned(['a'], true)).nodes.a?.pinned).toBe(false);
    expect(having(t.add(['a']), t.move({ a: { x: 1, y: 2 } }, ['a'])).nodes.a).toEqual({ x: 1, y: 2, pinned: true });
  });

  it('a place that is no number is no place', () => {
    expect(having(t.add(['a']), t.place({ a: { x: Number.NaN, y: 1 } })).nodes.a).toEqual({ x: null, y: null, pinned: false });
  });

  it('adding keeps the places of what is there, and shows again what was hidden', () => {
    const s = having(t.add(['a']), t.place({ a: { x: 5, y: 6 } }), t.hide(['a']), t.add(['a', 'b'], 'b'));
    expect(s.nodes.a).toEqual({ x: 5, y: 6, pinned: false });
    expect(s.hidden).toEqual([]);
    expect(s.selection.nodes).toEqual(['b']);
  });

  it('a link and nodes are never selected at once', () => {
    const s = having(t.add(['a', 'b']), on('a'), t.select({ nodes: ['b'], link: 'l1' }));
    expect(s.selection).toEqual({ nodes: [], link: 'l1' });
    expect(having(t.select({ nodes: [], link: 'l1' }), t.hide(['l1'])).selection.link).toBeNull();
  });

  it('an additive selection adds, and takes away what was selected', () => {
    const both = having(t.add(['a', 'b']), on('a'), t.select({ nodes: ['b'], link: null }, true));
    expect(both.selection.nodes).toEqual(['a', 'b']);
    expect(t.select({ nodes: ['a'], link: null }, true).run(both).selection.nodes).toEqual(['b']);
  });

  it('filters toggle, and everything can be shown again', () => {
    const off = having(t.add(['a']), t.toggle('groupsOff', 'place'), t.hide(['a']));
    expect(off.filters.groupsOff).toEqual(['place']);
    expect(t.toggle('groupsOff', 'place').run(off).filters.groupsOff).toEqual([]);
    expect(t.showAll().run(off)).toMatchObject({ hidden: [], filters: { groupsOff: [] } });
  });

  it('a new chart keeps the reader’s layout and labels, and nothing of the old view', () => {
    const s = having(t.add(['a']), t.setLayout('circular'), t.setLabels(false), t.toggle('groupsOff', 'place'), t.open(['b']));
    expect(s).toMatchObject({ layout: 'circular', labels: false, filters: { groupsOff: [] } });
    expect(Object.keys(s.nodes)).toEqual(['b']);
  });
});
