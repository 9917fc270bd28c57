import { boundsOf } from '../graph/layouts/pack.ts';
import { type CameraTarget, fitCamera, toFrame, type Viewport } from './camera.ts';
import { projectionOf } from './projection.ts';
import { type ChartSigma, MOTION_MS } from './stage.ts';
import type { ChartPoint } from './types.ts';

/** CSS pixels at the rim of the view within which a node counts as unseen. */
const RIM = 24;

/** Moves sigma's camera. */
export class CameraMan {
  private fitted: CameraTarget | null = null;

  constructor(
    private readonly sigma: ChartSigma,
    private readonly still: () => boolean,
  ) {}

  move(target: Partial<CameraTarget>, animated: boolean): void {
    const camera = this.sigma.getCamera();
    if (animated && !this.still()) void camera.animate(target, { duration: MOTION_MS, easing: 'quadraticOut' });
    // A move under way would go on to its own end: it is replaced, not overtaken.
    else if (camera.isAnimated()) void camera.animate(target, { duration: 1 });
    else camera.setState(target);
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    this.move({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, true);
  }

  focus(at: ChartPoint): void {
    this.move(toFrame(at), true);
  }

  /** Shows all these points with room for their labels. */
  fit(points: readonly ChartPoint[], animated: boolean): void {
    if (points.length === 0) return;
    this.fitted = fitCamera(boundsOf(points), this.sigma.getDimensions());
    this.move(this.fitted, animated);
  }

  /** Newcomers outside the view would go unnoticed: then all is shown. */
  reveal(newcomers: readonly ChartPoint[], all: readonly ChartPoint[]): void {
    const { toPixel, width, height } = projectionOf(this.sigma);
    const unseen = newcomers.map(toPixel).some(({ x, y }) => x < RIM || y < RIM || x > width - RIM || y > height - 2 * RIM);
    if (unseen) this.fit(all, true);
  }

  /** After the container changed its size: shows the whole again if that is what it showed; else keeps the zoom. */
  resized(before: Viewport, all: readonly ChartPoint[]): void {
    const camera = this.sigma.getCamera().getState();
    const { fitted } = this;
    const whole = fitted !== null && camera.ratio === fitted.ratio && camera.x === fitted.x && camera.y === fitted.y;
    const now = this.sigma.getDimensions();
    if (whole) this.fit(all, false);
    else
      this.move(
        { ratio: (camera.ratio * Math.min(now.width, now.height)) / Math.max(1, Math.min(before.width, before.height)) },
        false,
      );
    this.sigma.scheduleRender();
  }
}
