import { describe, expect, it } from 'vitest';
import { badgeText } from './badges.ts';
import { type Box, Occupancy, placeLabels, placesAround, placesInView, wrapText } from './labels.ts';

const box = (left: number, top: number, width = 10, height = 10): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const request = (owner: string, ...boxes: Box[]) => ({
  owner,
  places: boxes.map((each, place) => ({ item: `${owner}${place}`, box: each })),
});

describe('placing labels', () => {
  it('the earlier label wins, the later takes its next free place', () => {
    const placed = placeLabels([request('a', box(0, 0)), request('b', box(5, 0), box(0, 40))], new Occupancy(), 9);
    expect(placed.map(({ item }) => item)).toEqual(['a0', 'b1']);
  });
  it('a label without a free place waits', () => {
    expect(placeLabels([request('a', box(0, 0)), request('b', box(5, 5))], new Occupancy(), 9).map(({ item }) => item)).toEqual([
      'a0',
    ]);
  });
  it('a node or badge blocks the labels of others, not those of its own node', () => {
    const occupied = new Occupancy();
    occupied.add({ owner: 'a', box: box(0, 0, 100, 100) });
    expect(placeLabels([request('b', box(90, 90)), request('a', box(10, 10))], occupied, 9).map(({ item }) => item)).toEqual([
      'a0',
    ]);
  });
  it('a second label of the same owner is blocked by the first', () => {
    expect(placeLabels([request('a', box(0, 0)), request('a', box(0, 0))], new Occupancy(), 9)).toHaveLength(1);
  });
  it('what must be written is, at its best place', () => {
    const placed = placeLabels(
      [request('a', box(0, 0)), { ...request('b', box(5, 5), box(2, 2)), must: true }],
      new Occupancy(),
      9,
    );
    expect(placed.map(({ item }) => item)).toEqual(['a0', 'b0']);
  });
  it('stops at the limit', () => {
    const many = Array.from({ length: 50 }, (_, i) => request(String(i), box(i * 20, 0)));
    expect(placeLabels(many, new Occupancy(), 7)).toHaveLength(7);
  });
  it('never two over each other, whatever is asked', () => {
    const many = Array.from({ length: 400 }, (_, i) => request(String(i), box((i * 37) % 300, (i * 53) % 200, 40, 14)));
    const placed = placeLabels(many, new Occupancy(), 300).map((each) => each.box);
    const crossing = placed.filter((a, i) =>
      placed.some((b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(placed.length).toBeGreaterThan(20);
    expect(crossing).toEqual([]);
  });
});

describe('places around a mark', () => {
  const mark = { x: 100, y: 100, radius: 10 };
  const first = (angles: number[]) => placesAround(mark, 40, 14, angles)[0];
  it('below, when nothing is in the way', () => {
    expect(first([])).toEqual({ left: 80, right: 120, top: 114, bottom: 128 });
  });
  it('above, when its link goes down', () => {
    expect(first([Math.PI / 2])?.bottom).toBe(86);
  });
  it('away from the links: left, when all go to the right, up and down', () => {
    expect(first([0, 0.2, Math.PI / 2, -Math.PI / 2])?.right).toBe(84);
  });
  it('no place covers the mark', () => {
    for (const place of placesAround(mark, 40, 14, [])) {
      const dx = Math.max(place.left - 100, 0, 100 - place.right);
      const dy = Math.max(place.top - 100, 0, 100 - place.bottom);
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(10);
    }
  });
  it('places that leave the view are dropped, unless all do', () => {
    const places = [box(-5, 0), box(5, 5)];
    expect(placesInView(places, { width: 100, height: 100 })).toEqual([box(5, 5)]);
    expect(placesInView([box(-5, 0)], { width: 100, height: 100 })).toEqual([box(-5, 0)]);
  });
});

describe('wrapping', () => {
  const wrap = (text: string, width: number, lines: number) => wrapText(text, width, lines, (part) => part.length);
  it('never cuts within an emoji, and a text of a million letters costs no more than a long one', () => {
    expect(wrap('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 10, 1)).toEqual(['👩‍👩‍👧…']);
    expect(wrap('x'.repeat(1_000_000), 10, 2)).toEqual(['xxxxxxxxx…']);
  });
  it.each([
    ['short', 10, 2, ['short']],
    ['between two words', 9, 2, ['between', 'two words']],
    ['one two three four five', 9, 2, ['one two', 'three fo…']],
    ['unbreakableword', 8, 2, ['unbreak…']],
    ['exactly ten', 11, 1, ['exactly ten']],
    ['‹network run from here›', 12, 1, ['‹network r…›']],
    ['‹two lines›', 7, 2, ['‹two', 'lines›']],
    ['one, two three', 6, 1, ['one…']],
  ])('%s in %d', (text, width, lines, expected) => {
    expect(wrap(text, width, lines)).toEqual(expected);
  });
});

describe('badges', () => {
  it.each([
    [0, null],
    [-3, null],
    [12, '+12'],
    [999, '+999'],
    [1000, '+999+'],
    [Number.NaN, null],
  ])('%d more links', (more, text) => {
    expect(badgeText(more)).toBe(text);
  });
});
