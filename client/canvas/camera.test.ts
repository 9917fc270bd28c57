import { describe, expect, it } from 'vitest';
import { FRAME, fitCamera, ROOM, ratioFor, scaleAt, sizeRatioAt } from './camera.ts';

const VIEW = { width: 1000, height: 640 };

/** Where the camera puts a point: what sigma does with a square frame and no rotation. */
const pixel = (at: { x: number; y: number }, camera: ReturnType<typeof fitCamera>) => {
  const scale = scaleAt(camera.ratio, VIEW);
  return {
    x: VIEW.width / 2 + (at.x - (camera.x - 0.5) * 2 * FRAME) * scale,
    y: VIEW.height / 2 - (at.y - (camera.y - 0.5) * 2 * FRAME) * scale,
  };
};

describe('fitting', () => {
  it.each([
    { left: -800, right: 800, bottom: -100, top: 100 },
    { left: 0, right: 50, bottom: -900, top: 700 },
    { left: 4000, right: 9000, bottom: 4000, top: 9000 },
  ])('all corners of %o stand within the room for labels', (bounds) => {
    const camera = fitCamera(bounds, VIEW);
    for (const x of [bounds.left, bounds.right])
      for (const y of [bounds.bottom, bounds.top]) {
        const at = pixel({ x, y }, camera);
        expect(at.x).toBeGreaterThanOrEqual(ROOM.left - 1);
        expect(at.x).toBeLessThanOrEqual(VIEW.width - ROOM.right + 1);
        expect(at.y).toBeGreaterThanOrEqual(ROOM.top - 1);
        expect(at.y).toBeLessThanOrEqual(VIEW.height - ROOM.bottom + 1);
      }
  });
  it('a single node is not blown up', () => {
    expect(scaleAt(fitCamera({ left: 5, right: 5, bottom: 5, top: 5 }, VIEW).ratio, VIEW)).toBeCloseTo(1.25);
  });
});

describe('sizes', () => {
  it('scale and ratio are inverse', () => {
    expect(scaleAt(ratioFor(0.37, VIEW), VIEW)).toBeCloseTo(0.37);
  });
  it('marks shrink with distance, without jumps, and less than the distances', () => {
    const sizes = [2, 1, 0.51, 0.49, 0.25, 0.1, 0.05].map((scale) => 1 / sizeRatioAt(ratioFor(scale, VIEW), VIEW));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(Math.abs((sizes[2] ?? 0) - (sizes[3] ?? 0))).toBeLessThan(0.05);
    expect(sizes[5]).toBeGreaterThan(0.1);
  });
});
