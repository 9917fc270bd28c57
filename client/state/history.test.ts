import { describe, expect, it } from 'vitest';
import { apply, current, go, type History, MAX_ENTRIES, position, redoLabel, start, undoLabel } from './history.ts';
import { EMPTY } from './snapshot.ts';
import * as t from './transitions.ts';

const run = (...steps: t.Transition[]): History => steps.reduce(apply, start(EMPTY));
const idsOf = (history: History): string[] => Object.keys(current(history).nodes);

describe('history', () => {
  const pushed: [string, t.Transition][] = [
    ['add', t.add(['c'])],
    ['remove', t.remove(['a'])],
    ['hide', t.hide(['a'])],
    ['keep only', t.keepOnly(['b'])],
    ['clear', t.clear()],
    ['move', t.move({ a: { x: 9, y: 9 } }, ['a'])],
    ['arrange', t.arrange('circular', { a: { x: 1, y: 1 } })],
    ['unpin', t.setPinned(['b'], false)],
    ['filter', t.toggle('groupsOff', 'network')],
    ['only this', t.setOff('typesOff', ['USES'])],
    ['open', t.open(['z'])],
  ];

  it.each(pushed)('undo reverses %s, and redo brings it back', (_name, transition) => {
    const before = run(t.add(['a', 'b']), t.move({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 } }, ['b']));
    const after = apply(before, transition);
    expect(position(after)).toBe(position(before) + 1);
    const undone = go(after, position(before));
    expect(undone && current(undone)).toEqual(current(before));
    const redone = undone && go(undone, position(after));
    expect(redone && current(redone)).toEqual(current(after));
  });

  it('a selection or places from a layout belong to the step before', () => {
    const added = run(t.add(['a']));
    const placed = apply(apply(added, t.place({ a: { x: 1, y: 1 } })), t.select({ nodes: ['a'], link: null }));
    expect(position(placed)).toBe(position(added));
    expect(undoLabel(placed)).toBe('add 1 entity');
  });

  it('a step that changes nothing leaves no trace', () => {
    const history = run(t.add(['a']));
    expect(apply(history, t.showAgain(['a']))).toBe(history);
    expect(apply(history, t.add(['a']))).toBe(history);
  });

  it('a new step after an undo cuts what was undone', () => {
    const history = run(t.add(['a']), t.add(['b']));
    const undone = go(history, 1) ?? history;
    expect(redoLabel(undone)).toBe('add 1 entity');
    const other = apply(undone, t.add(['c']));
    expect(redoLabel(other)).toBeNull();
    expect(idsOf(other)).toEqual(['a', 'c']);
  });

  it('keeps a bounded number of entries and still knows the browser’s numbers', () => {
    const many = Array.from({ length: MAX_ENTRIES + 5 }, (_, i) => t.add([`n${i}`]));
    const history = run(...many);
    expect(history.entries).toHaveLength(MAX_ENTRIES);
    expect(position(history)).toBe(MAX_ENTRIES + 5);
    expect(go(history, 0)).toBeNull();
    expect(go(history, position(history) + 1)).toBeNull();
  });
});
