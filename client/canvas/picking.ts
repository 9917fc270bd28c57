import type { ChartGraph } from '../graph/apply-diff.ts';
import { insidePolygon, type Pixel } from '../graph/geometry.ts';
import { distanceToLine, strayOf } from './line-points.ts';
import type { Projection } from './projection.ts';

/** CSS pixels beside a line within which it is meant. */
const TOLERANCE = 6;

/**
 * The line nearest to a point of the container (CSS pixels), or null. Geometry instead of a second drawing: drawing all links once more for
 * picking costs more than twice the frame.
 */
export function lineAt(graph: ChartGraph, projection: Projection, at: Pixel): string | null {
  const point = projection.toChart(at);
  const reach = TOLERANCE / projection.scale;
  let best: string | null = null;
  let nearest = TOLERANCE;
  graph.forEachEdge((id, { line }, _source, _target, a, b) => {
    const slack = reach + strayOf(line, a, projection) / projection.scale;
    if (point.x < Math.min(a.x, b.x) - slack || point.x > Math.max(a.x, b.x) + slack) return;
    if (point.y < Math.min(a.y, b.y) - slack || point.y > Math.max(a.y, b.y) + slack) return;
    const distance = distanceToLine(at, line, a, b, projection);
    if (distance >= nearest) return;
    nearest = distance;
    best = id;
  });
  return best;
}

/** The nodes whose centres lie within a lasso (CSS pixels). */
export function nodesWithin(graph: ChartGraph, projection: Projection, lasso: readonly Pixel[]): string[] {
  return graph.filterNodes((_id, attributes) => insidePolygon(projection.toPixel(attributes), lasso));
}
