import { describe, expect, it } from 'vitest';
import { type Hover, linkLook, nodeLook, radiusOf, type Scene } from './appearance.ts';
import { contrast, inkOn, mix } from './color.ts';
import { detailFor, FULL_DETAIL_LINKS } from './detail.ts';
import { line, link, node, scene } from './testing/fixtures.ts';
import { CHART_TOKENS } from './theme.ts';

const spot = (nodes: string[], links: string[] = []): Hover => ({
  nodes: new Set(nodes),
  links: new Set(links),
  node: nodes[0] ?? null,
  line: null,
});
const chosen = (nodes: string[], id: string | null = null, ends: string[] = []): Scene['selection'] => ({
  nodes: new Set(nodes),
  link: id,
  ends: new Set(ends),
});
const faded = (hue: string) => mix(hue, CHART_TOKENS.dark.ground, 0.8);

describe('nodes, later rules win', () => {
  it.each<[string, Partial<Scene>, { color: string; ring: string | null; zIndex: number }]>([
    ['1 the group gives the hue', {}, { color: '#e8833a', ring: null, zIndex: 1 }],
    ['2 outside the emphasis it fades', { emphasis: spot(['b']) }, { color: faded('#e8833a'), ring: null, zIndex: 0 }],
    ['2 outside what the pointer rests on it fades', { hover: spot(['b']) }, { color: faded('#e8833a'), ring: null, zIndex: 0 }],
    [
      '3 within one of the two it does not',
      { emphasis: spot(['a']), hover: spot(['b']) },
      { color: '#e8833a', ring: null, zIndex: 2 },
    ],
    [
      '4 selected, it never fades',
      { emphasis: spot(['b']), selection: chosen(['a']) },
      { color: '#e8833a', ring: '#e6eaf0', zIndex: 3 },
    ],
    [
      '4 so at the end of the selected link',
      { hover: spot(['b']), selection: chosen([], 'l', ['a']) },
      { color: '#e8833a', ring: '#e6eaf0', zIndex: 3 },
    ],
  ])('%s', (_rule, rest, look) => {
    expect(nodeLook(node('a'), 3, scene(rest))).toMatchObject(look);
  });

  it('in a large chart the pointer dims nothing, an emphasis still does', () => {
    const large = { detail: detailFor(FULL_DETAIL_LINKS + 1) };
    expect(nodeLook(node('a'), 3, scene({ ...large, hover: spot(['b']) })).dimmed).toBe(false);
    expect(nodeLook(node('a'), 3, scene({ ...large, emphasis: spot(['b']) })).dimmed).toBe(true);
  });

  it('the icon is that of the subtype, the silhouette that of the group', () => {
    expect(nodeLook(node('a', 'agency', { subtype: 'court' }), 0, scene())).toMatchObject({
      icon: 'scale',
      silhouette: 'hexagon',
    });
    expect(nodeLook(node('a', 'agency', { subtype: 'new' }), 0, scene())).toMatchObject({ icon: 'user' });
  });

  it('a group that the model does not know is a grey circle', () => {
    expect(nodeLook(node('a', 'of another world'), 0, scene())).toMatchObject({
      silhouette: 'circle',
      icon: 'point',
      color: '#566374',
    });
  });

  it('a hub is larger than a leaf, by less than twice', () => {
    expect(radiusOf(0)).toBe(14);
    expect(radiusOf(6)).toBeGreaterThan(radiusOf(5));
    expect(radiusOf(100_000)).toBeLessThan(28);
  });
});

describe('links, later rules win', () => {
  const ends = [node('a'), node('b')] as const;
  const { tokens } = scene();
  it.each<[string, Parameters<typeof link>[3], Partial<Scene>, object]>([
    ['1 confirmed is solid', { strength: 'confirmed' }, {}, { dash: 'solid' }],
    ['1 unconfirmed is dashed', { strength: 'unconfirmed' }, {}, { dash: 'dashed' }],
    ['1 tentative is dotted', { strength: 'tentative' }, {}, { dash: 'dotted' }],
    ['1 without claims it is solid', { strength: null }, {}, { dash: 'solid' }],
    [
      '1 a question is dotted, whatever its strength',
      { type: 'POSSIBLY_SAME_AS', strength: 'confirmed' },
      {},
      { dash: 'dotted', arrow: false },
    ],
    ['2 an asymmetric type has an arrowhead', { type: 'SUPPLIES' }, {}, { arrow: true, double: false }],
    ['2 a symmetric type has none', { type: 'COLLABORATES_WITH' }, {}, { arrow: false }],
    ['2 a part of a network is a double line', { type: 'PART_OF' }, {}, { double: true }],
    ['3 contested is amber and on top', { contested: true }, {}, { color: tokens.contested, zIndex: 2 }],
    [
      '4 outside the pointer it fades',
      { contested: true },
      { hover: spot(['c']) },
      { color: faded(tokens.contested), zIndex: 0 },
    ],
    [
      '4 at what the pointer rests on it is brighter',
      {},
      { hover: spot(['a'], ['l']) },
      { color: mix(tokens.link, tokens.text, 0.7), size: 2 },
    ],
    [
      '5 selected, it is thick and bright',
      { contested: true },
      { emphasis: spot(['c']), selection: chosen([], 'l') },
      { color: tokens.text, size: 3.2, zIndex: 4 },
    ],
  ])('%s', (_rule, of, rest, look) => {
    expect(linkLook(line(link('l', 'a', 'b', of)), ends, scene(rest))).toMatchObject(look);
  });

  it('a part of an agency is no double line', () => {
    const agencies = [node('a', 'agency'), node('b', 'agency')] as const;
    expect(linkLook(line(link('l', 'a', 'b', { type: 'PART_OF' })), agencies, scene()).double).toBe(false);
  });

  it('grouped links have neither arrow nor double line, and light up with any of them', () => {
    const grouped = line(link('l', 'a', 'b', { type: 'PART_OF' }), ['l', 'm']);
    expect(linkLook(grouped, ends, scene())).toMatchObject({ arrow: false, double: false });
    expect(linkLook(grouped, ends, scene({ selection: chosen([], 'm') })).size).toBe(3.2);
  });
});

describe('ink', () => {
  it.each(['#e8833a', '#b8602a', '#4a90d9', '#f2b36b', '#4f5fb0', '#857e70', '#12897d'])('on %s it can be read', (hue) => {
    expect(contrast(hue, inkOn(hue))).toBeGreaterThanOrEqual(3);
  });
  it('mixes channel by channel', () => {
    expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000');
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
  });
});
