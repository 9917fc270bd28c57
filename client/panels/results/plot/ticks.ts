import type { PlotPoint } from '../../../state/workbench/plot-data.ts';

/** Up to here each whole number has a tick of its own. */
const FEW = 10;

/** Ticks for bars of small whole numbers, so that no axis counts halves of something; undefined: the plot chooses. */
export function wholeTicks(points: readonly Pick<PlotPoint, 'x' | 'y'>[]): number[] | undefined {
  const heights = new Map<PlotPoint['x'], number>();
  for (const { x, y } of points) {
    if (!Number.isInteger(y) || y < 0) return undefined;
    heights.set(x, (heights.get(x) ?? 0) + y);
  }
  const most = Math.max(0, ...heights.values());
  return most === 0 || most > FEW ? undefined : Array.from({ length: most + 1 }, (_, at) => at);
}
