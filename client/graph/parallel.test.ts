import { describe, expect, it } from 'vitest';
import { drawLinks } from './parallel.ts';
import { link } from './testing/fixtures.ts';

const nodes = new Set(['a', 'b', 'c']);
const bends = (links: ReturnType<typeof link>[]) => drawLinks(links, nodes, false).map(({ id, bend }) => [id, bend]);

describe('parallel links', () => {
  it('a single link is straight', () => {
    expect(bends([link('1', 'a', 'b'), link('2', 'b', 'c')])).toEqual([
      ['1', 0],
      ['2', 0],
    ]);
  });
  it('two stand apart on either side', () => {
    expect(bends([link('1', 'a', 'b'), link('2', 'a', 'b')])).toEqual([
      ['1', -8],
      ['2', 8],
    ]);
  });
  it('of three the middle one is straight', () => {
    expect(bends([link('1', 'a', 'b'), link('2', 'a', 'b'), link('3', 'a', 'b')]).map(([, bend]) => bend)).toEqual([-16, 0, 16]);
  });
  it('a link the other way does not fall onto its counterpart: right of b → a is left of a → b', () => {
    expect(bends([link('1', 'a', 'b'), link('2', 'b', 'a')])).toEqual([
      ['1', -8],
      ['2', -8],
    ]);
  });
  it('links with an end outside the chart have no line', () => {
    expect(drawLinks([link('1', 'a', 'x')], nodes, false)).toEqual([]);
  });
  it('five between two, in both directions, stand on five lines', () => {
    const links = ['1', '2', '3', '4', '5'].map((id, i) => (i % 2 === 0 ? link(id, 'a', 'b') : link(id, 'b', 'a')));
    // Seen from a, whichever way the link runs.
    const offsets = drawLinks(links, nodes, false).map(({ bend, link: { source } }) => (source === 'a' ? bend : -bend) || 0);
    expect(offsets).toEqual([-32, -16, 0, 16, 32]);
  });
  it('links of a node with itself are loops, each at a place of its own; grouped they are one', () => {
    const links = [link('1', 'a', 'a'), link('2', 'a', 'a'), link('3', 'b', 'b')];
    const loops = drawLinks(links, nodes, false).map(({ id, loop }) => [id, loop?.angle]);
    expect(loops).toEqual([
      ['1', loops[0]?.[1]],
      ['2', loops[1]?.[1]],
      ['3', loops[0]?.[1]],
    ]);
    expect(loops[0]?.[1]).not.toBe(loops[1]?.[1]);
    expect(drawLinks(links, nodes, true).map(({ members, loop }) => [members, loop === null])).toEqual([
      [['1', '2'], false],
      [['3'], false],
    ]);
  });
  it('grouped, the best supported stands for all; contested if one is', () => {
    const group = drawLinks(
      [
        link('1', 'a', 'b', { strength: 'tentative', contested: true }),
        link('2', 'b', 'a', { strength: 'confirmed' }),
        link('3', 'b', 'c'),
      ],
      nodes,
      true,
    );
    expect(group.map(({ id, members, bend, link: { contested } }) => ({ id, members, bend, contested }))).toEqual([
      { id: '2', members: ['1', '2'], bend: 0, contested: true },
      { id: '3', members: ['3'], bend: 0, contested: false },
    ]);
  });
});
