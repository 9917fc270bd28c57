import { describe, expect, it } from 'vitest';
import { distanceToLoop, fanOut, loopCircle, pointOnLoop } from './loops.ts';

const mark = { x: 100, y: 100 };

describe('loops of a node with itself', () => {
  it('several fan out, further ones are larger: no two lie on one another', () => {
    const loops = fanOut(12).map(({ angle, radius }) => `${angle.toFixed(3)} ${radius}`);
    expect(new Set(loops).size).toBe(12);
  });
  it.each([0.6, 1, 2])('begins and ends on the rim of the mark at scale %d', (scale) => {
    const [loop] = fanOut(1);
    if (loop === undefined) throw new Error('no loop');
    const circle = loopCircle(mark, 16 * scale, loop, scale);
    for (const t of [0, 1]) {
      const { x, y } = pointOnLoop(circle, t);
      expect(Math.hypot(x - mark.x, y - mark.y)).toBeCloseTo(16 * scale, 6);
    }
    expect(pointOnLoop(circle, 0)).not.toEqual(pointOnLoop(circle, 1));
  });
  it('its middle is the point that is furthest from the mark', () => {
    const circle = loopCircle(mark, 16, { angle: 0, radius: 10 }, 1);
    expect(pointOnLoop(circle, 0.5)).toEqual({ x: 131, y: expect.closeTo(100, 6) });
  });
  it('is measured from its line, not from its middle', () => {
    const circle = loopCircle(mark, 16, { angle: 0, radius: 10 }, 1);
    expect(distanceToLoop({ x: 131, y: 100 }, circle)).toBeCloseTo(0, 6);
    expect(distanceToLoop({ x: 121, y: 100 }, circle)).toBeCloseTo(10, 6);
  });
});
