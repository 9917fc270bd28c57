import type { RefObject } from 'react';
import type { Stage } from '../stage.ts';
import type { ChartCanvasProps } from '../types.ts';

/** What the pointer rests on. */
export interface HoverTarget {
  readonly node: string | null;
  readonly line: string | null;
}

export const NOTHING: HoverTarget = { node: null, line: null };

export interface ControllerProps {
  readonly stage: Stage;
  /** The props of the latest render, for handlers that outlive one. */
  readonly latest: RefObject<ChartCanvasProps>;
}

/** Page pixels of a mouse or touch event. */
export function pagePoint(event: MouseEvent | TouchEvent): { x: number; y: number } {
  if ('clientX' in event) return { x: event.clientX, y: event.clientY };
  const touch = event.touches[0] ?? event.changedTouches[0];
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}

export const isAdditive = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;
