import type { ChartSigma } from './stage.ts';

/** Chart units ↔ CSS pixels of the chart's container, at the camera of this moment. Without rotation it is a scale and a shift. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  /** CSS pixels per unit. */
  readonly scale: number;
  readonly toPixel: (at: { readonly x: number; readonly y: number }) => { x: number; y: number };
  readonly toChart: (at: { readonly x: number; readonly y: number }) => { x: number; y: number };
  /** CSS pixels of a size given at the natural zoom. */
  readonly sizeOf: (size: number) => number;
}

export function projectionOf(sigma: ChartSigma): Projection {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const unit = sigma.graphToViewport({ x: 100, y: 100 });
  const scale = (unit.x - origin.x) / 100;
  const factor = sigma.scaleSize(1);
  return {
    ...sigma.getDimensions(),
    scale,
    toPixel: ({ x, y }) => ({ x: origin.x + x * scale, y: origin.y - y * scale }),
    toChart: ({ x, y }) => ({ x: (x - origin.x) / scale, y: (origin.y - y) / scale }),
    sizeOf: (size) => size * factor,
  };
}
