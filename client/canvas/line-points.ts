import { radiusOf } from '../graph/appearance.ts';
import type { NodeAttributes } from '../graph/apply-diff.ts';
import { distanceToLink, type Pixel, pointOnLink } from '../graph/geometry.ts';
import { distanceToLoop, type LoopCircle, loopCircle, pointOnLoop } from '../graph/loops.ts';
import type { DrawnLink } from '../graph/parallel.ts';
import type { Projection } from './projection.ts';

// Where lines run, in CSS pixels of the container: between two nodes, or around one. The programs draw the same.

type End = Pick<NodeAttributes, 'x' | 'y' | 'degree'>;

const circleOf = ({ loop }: DrawnLink, end: End, projection: Projection): LoopCircle | null =>
  loop && loopCircle(projection.toPixel(end), projection.sizeOf(radiusOf(end.degree)), loop, projection.sizeOf(1));

/** The point at share `t` of a line's way. */
export function pointOnLine(line: DrawnLink, source: End, target: End, projection: Projection, t: number): Pixel {
  const circle = circleOf(line, source, projection);
  return circle ? pointOnLoop(circle, t) : pointOnLink(projection.toPixel(source), projection.toPixel(target), line.bend, t);
}

export function distanceToLine(at: Pixel, line: DrawnLink, source: End, target: End, projection: Projection): number {
  const circle = circleOf(line, source, projection);
  return circle
    ? distanceToLoop(at, circle)
    : distanceToLink(at, projection.toPixel(source), projection.toPixel(target), line.bend);
}

/** CSS pixels by which a line may stray from the box around its ends. */
export function strayOf({ loop, bend }: DrawnLink, source: End, projection: Projection): number {
  return loop === null ? Math.abs(bend) : projection.sizeOf(radiusOf(source.degree) + 2.5 * loop.radius);
}
