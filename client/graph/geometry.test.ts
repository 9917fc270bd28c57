import { describe, expect, it } from 'vitest';
import { controlPoint, distanceToLink, distanceToSegment, insidePolygon, pointOnLink } from './geometry.ts';

const a = { x: 0, y: 0 };
const b = { x: 100, y: 0 };

describe('bent links', () => {
  it('the middle stands off by the bend, to the right of source → target (y down)', () => {
    expect(pointOnLink(a, b, 10, 0.5)).toEqual({ x: 50, y: 10 });
    expect(pointOnLink(b, a, 10, 0.5)).toEqual({ x: 50, y: -10 });
  });
  it('ends stay at the ends', () => {
    expect(pointOnLink(a, b, 30, 0)).toEqual(a);
    expect(pointOnLink(a, b, 30, 1)).toEqual(b);
  });
  it('short links bend at most by a share of their length', () => {
    expect(pointOnLink(a, { x: 10, y: 0 }, 50, 0.5).y).toBeCloseTo(3.5);
  });
  it('two nodes in the same place do not break it', () => {
    expect(controlPoint(a, a, 10)).toEqual(a);
    expect(distanceToLink({ x: 3, y: 4 }, a, a, 10)).toBe(5);
  });
});

describe('picking', () => {
  it.each([
    [{ x: 50, y: 7 }, 0, 7],
    [{ x: -3, y: 4 }, 0, 5],
    [{ x: 50, y: 10 }, 10, 0],
    [{ x: 50, y: 0 }, 10, 10],
  ])('distance of %o to a link bent by %d', (point, bend, expected) => {
    expect(distanceToLink(point, a, b, bend)).toBeCloseTo(expected, 0);
  });
  it('beyond the ends the end counts', () => {
    expect(distanceToSegment({ x: 130, y: 40 }, a, b)).toBe(50);
  });
});

describe('lasso', () => {
  const arrow = [
    { x: 0, y: 0 },
    { x: 100, y: 50 },
    { x: 0, y: 100 },
    { x: 40, y: 50 },
  ];
  it.each([
    [{ x: 60, y: 50 }, true],
    [{ x: 20, y: 50 }, false],
    [{ x: 20, y: 20 }, true],
    [{ x: 120, y: 50 }, false],
  ])('%o', (point, inside) => {
    expect(insidePolygon(point, arrow)).toBe(inside);
  });
});
