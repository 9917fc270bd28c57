import { describe, expect, it } from 'vitest';
import { FRAME, fitCamera, ratioFor, roomIn, scaleAt, sizeRatioAt, type Viewport } from './camera.ts';

const VIEW = { width: 1000, height: 640 };
/** Tools in one row. */
const ROOF = 44;

/** Where the camera puts a point: what sigma does with a square frame and no rotation. */
const pixel = (at: { x: number; y: number }, camera: ReturnType<typeof fitCamera>, view: Viewport) => {
  const scale = scaleAt(camera.ratio, view);
  return {
    x: view.width / 2 + (at.x - (camera.x - 0.5) * 2 * FRAME) * scale,
    y: view.height / 2 - (at.y - (camera.y - 0.5) * 2 * FRAME) * scale,
  };
};

describe('fitting', () => {
  const shapes = [
    { left: -800, right: 800, bottom: -100, top: 100 },
    { left: 0, right: 50, bottom: -900, top: 700 },
    { left: 4000, right: 9000, bottom: 4000, top: 9000 },
  ];
  const views: [string, Viewport, number][] = [
    ['a chart alone', VIEW, ROOF],
    ['above a drawer that is half open', { width: 660, height: 300 }, ROOF],
    ['above a high drawer', { width: 660, height: 160 }, ROOF],
    ['narrow, with tools in three rows', { width: 360, height: 420 }, 128],
  ];
  it.each(views.flatMap(([name, view, roof]) => shapes.map((bounds) => ({ name, view, roof, bounds }))))(
    '$name: all corners of $bounds stand below the tools, with room for labels',
    ({ view, roof, bounds }) => {
      const room = roomIn(view, roof);
      const camera = fitCamera(bounds, view, room);
      for (const x of [bounds.left, bounds.right])
        for (const y of [bounds.bottom, bounds.top]) {
          const at = pixel({ x, y }, camera, view);
          expect(at.x).toBeGreaterThanOrEqual(room.left - 1);
          expect(at.x).toBeLessThanOrEqual(view.width - room.right + 1);
          expect(at.y).toBeGreaterThanOrEqual(room.top - 1);
          expect(at.y).toBeLessThanOrEqual(view.height - room.bottom + 1);
        }
    },
  );
  it('the room begins below the tools, and leaves most of what is free to the nodes', () => {
    expect(roomIn(VIEW, ROOF)).toEqual({ left: 84, right: 84, top: 92, bottom: 64 });
    for (const height of [100, 160, 300, 900]) {
      const { top, bottom } = roomIn({ width: 660, height }, ROOF);
      expect(top).toBeGreaterThan(ROOF + 8);
      expect(height - top - bottom).toBeGreaterThanOrEqual(0.6 * (height - ROOF) - 1e-9);
    }
  });
  it('a single node is not blown up', () => {
    expect(scaleAt(fitCamera({ left: 5, right: 5, bottom: 5, top: 5 }, VIEW, roomIn(VIEW, ROOF)).ratio, VIEW)).toBeCloseTo(1.25);
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
