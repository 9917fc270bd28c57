/** Arithmetic between chart units, sigma's camera and CSS pixels. The chart's frame is a fixed square, so that nothing moves when nodes are added. */
import type { Bounds } from '../graph/layouts/pack.ts';

/** Half the side of the frame, in chart units. */
export const FRAME = 500;

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels per chart unit at a camera ratio. */
export const scaleAt = (ratio: number, { width, height }: Viewport): number => Math.min(width, height) / (2 * FRAME * ratio);
export const ratioFor = (scale: number, { width, height }: Viewport): number => Math.min(width, height) / (2 * FRAME * scale);

/** Marks shrink and grow with the square root of the zoom, within limits: readable from afar, calm from near. */
export const sizeRatioAt = (ratio: number, viewport: Viewport): number => {
  const scale = scaleAt(ratio, viewport);
  return Math.min(8, Math.max(0.55, scale >= 0.5 ? scale ** -0.35 : 0.5 ** -0.35 * (0.5 / scale) ** 0.65));
};

/** Room in CSS pixels that labels, badges and the buttons on the chart need around the outermost nodes. */
export const ROOM = { left: 84, right: 84, top: 92, bottom: 64 };
/** A chart of three nodes is not blown up. */
const MAX_FIT_SCALE = 1.25;

export interface CameraTarget {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** The camera that shows these bounds (chart units) with room around. */
export function fitCamera(bounds: Bounds, viewport: Viewport): CameraTarget {
  const width = Math.max(1, viewport.width - ROOM.left - ROOM.right);
  const height = Math.max(1, viewport.height - ROOM.top - ROOM.bottom);
  const spanX = Math.max(1, bounds.right - bounds.left);
  const spanY = Math.max(1, bounds.top - bounds.bottom);
  const scale = Math.min(MAX_FIT_SCALE, width / spanX, height / spanY);
  const x = (bounds.left + bounds.right) / 2 + (ROOM.right - ROOM.left) / 2 / scale;
  const y = (bounds.bottom + bounds.top) / 2 - (ROOM.bottom - ROOM.top) / 2 / scale;
  return { ...toFrame({ x, y }), ratio: ratioFor(scale, viewport) };
}

/** Chart units → sigma's framed coordinates. */
export const toFrame = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({
  x: x / (2 * FRAME) + 0.5,
  y: y / (2 * FRAME) + 0.5,
});
