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

/** CSS pixels that labels, badges and the buttons on the chart need around the outermost nodes. */
const AIR = { side: 84, above: 48, below: 64 };
/** A low or narrow chart is not all air: no more than this part of it, across and down. */
const MOST_AIR = 0.4;

/** CSS pixels between the outermost nodes and the edges of the view. */
export type Room = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** The room in a view of which tools cover the upper `roof` CSS pixels. What lies beside or below the chart is no part of its view. */
export function roomIn({ width, height }: Viewport, roof: number): Room {
  const across = Math.min(1, (MOST_AIR * width) / (2 * AIR.side));
  const down = Math.min(1, (MOST_AIR * Math.max(0, height - roof)) / (AIR.above + AIR.below));
  const side = AIR.side * across;
  return { left: side, right: side, top: roof + AIR.above * down, bottom: AIR.below * down };
}

/** A chart of three nodes is not blown up. */
const MAX_FIT_SCALE = 1.25;

export interface CameraTarget {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What is left of a view for its nodes. */
export const within = ({ width, height }: Viewport, room: Room): Viewport => ({
  width: Math.max(1, width - room.left - room.right),
  height: Math.max(1, height - room.top - room.bottom),
});

/** The camera that shows these bounds (chart units) with room around. */
export function fitCamera(bounds: Bounds, viewport: Viewport, room: Room): CameraTarget {
  const { width, height } = within(viewport, room);
  const spanX = Math.max(1, bounds.right - bounds.left);
  const spanY = Math.max(1, bounds.top - bounds.bottom);
  const scale = Math.min(MAX_FIT_SCALE, width / spanX, height / spanY);
  const x = (bounds.left + bounds.right) / 2 + (room.right - room.left) / 2 / scale;
  const y = (bounds.bottom + bounds.top) / 2 - (room.bottom - room.top) / 2 / scale;
  return { ...toFrame({ x, y }), ratio: ratioFor(scale, viewport) };
}

/** Chart units → sigma's framed coordinates. */
export const toFrame = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({
  x: x / (2 * FRAME) + 0.5,
  y: y / (2 * FRAME) + 0.5,
});
