import { describe, expect, it } from 'vitest';
import { captionsOf, changedSince, complete, forgotten, NO_DATA } from './data.ts';

const node = (id: string, name: string, volatile = true) => ({
  id,
  kind: 'Person',
  group: 'person',
  name,
  labels: ['Person'],
  props: {},
  volatile,
});
const told = (expected: Record<string, string>, ...nodes: ReturnType<typeof node>[]) =>
  complete(
    { ...NO_DATA, expected },
    nodes.map(({ id }) => id),
    { fragment: { nodes, links: [] }, missing: [] },
  );

describe('things whose ids may name others after a change', () => {
  it('a view carries their names, not those of things with ids of their own', () => {
    expect(captionsOf(['4:1', 'p7', '4:9'], told({}, node('4:1', 'Ana'), node('p7', 'Bo', false)))).toEqual({ '4:1': 'Ana' });
  });
  it('another name is another thing; the same name, and things not told of yet, are not', () => {
    const data = told({ '4:1': 'Ana', '4:2': 'Bo', '4:3': 'Cy' }, node('4:1', 'Ana'), node('4:2', 'Somebody else'));
    expect(changedSince(data)).toEqual(['4:2']);
  });
  it('what was expected stays expected until it is taken as it is: a link made from a wrong view is as wrong', () => {
    expect(captionsOf(['4:2'], told({ '4:2': 'Bo' }, node('4:2', 'Somebody else')))).toEqual({ '4:2': 'Bo' });
  });
  it('after the data changed, names seen before are what is expected', () => {
    const before = forgotten(told({}, node('4:1', 'Ana')));
    expect(before.nodes).toEqual({});
    const after = complete(before, ['4:1'], { fragment: { nodes: [node('4:1', 'Eve')], links: [] }, missing: [] });
    expect(changedSince(after)).toEqual(['4:1']);
  });
  it('of a name of a million letters only the beginning travels', () => {
    const name = 'x'.repeat(1_000_000);
    const captions = captionsOf(['4:1'], told({}, node('4:1', name)));
    expect(captions['4:1']?.length).toBeLessThan(200);
    expect(changedSince(told(captions, node('4:1', name)))).toEqual([]);
  });
});
