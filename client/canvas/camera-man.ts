import { boundsOf } from '../graph/layouts/pack.ts';
import { type CameraTarget, fitCamera, type Room, roomIn, toFrame, type Viewport } from './camera.ts';
import { projectionOf } from './projection.ts';
import { type ChartSigma, MOTION_MS } from './stage.ts';
import type { ChartPoint } from './types.ts';

/** CSS pixels at the rim of the view within which a node counts as unseen. */
const RIM = 24;

/** Moves sigma's camera. */
export class CameraMan {
  private fitted: CameraTarget | null = null;
  /** Where a move under way leads to. */
  private heading: Partial<CameraTarget> | null = null;

  constructor(
    private readonly sigma: ChartSigma,
    private readonly still: () => boolean,
    private readonly roof: () => number,
  ) {}

  /** What the view of this moment leaves free around its nodes. */
  get room(): Room {
    return roomIn(this.sigma.getDimensions(), this.roof());
  }

  move(target: Partial<CameraTarget>, animated: boolean): void {
    const camera = this.sigma.getCamera();
    if (animated && !this.still()) this.head(target, MOTION_MS);
    // A move under way would go on to its own end: it is replaced, not overtaken.
    else if (camera.isAnimated()) this.head(target, 1);
    else camera.setState(target);
  }

  private head(target: Partial<CameraTarget>, duration: number): void {
    const over = this.sigma.getCamera().animate(target, { duration, easing: 'quadraticOut' });
    this.heading = target;
    // Also when the hand or another move takes over.
    void over.then(() => {
      if (this.heading === target) this.heading = null;
    });
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
    this.fitted = fitCamera(boundsOf(points), this.sigma.getDimensions(), this.room);
    this.move(this.fitted, animated);
  }

  /** Newcomers outside the view would go unnoticed: then all is shown. */
  reveal(newcomers: readonly ChartPoint[], all: readonly ChartPoint[]): void {
    const { toPixel, width, height } = projectionOf(this.sigma);
    const top = Math.max(RIM, this.roof());
    const unseen = newcomers.map(toPixel).some(({ x, y }) => x < RIM || y < top || x > width - RIM || y > height - 2 * RIM);
    if (unseen) this.fit(all, true);
  }

  /** Where the camera is, or will be when a move under way has ended. */
  private get goal(): CameraTarget {
    const camera = this.sigma.getCamera();
    const { x, y, ratio } = camera.getState();
    return camera.isAnimated() ? { x, y, ratio, ...this.heading } : { x, y, ratio };
  }

  /** After the container changed its size: shows the whole again if that is what it showed; else keeps the zoom. */
  resized(before: Viewport, all: readonly ChartPoint[]): void {
    const { goal, fitted } = this;
    const whole = fitted !== null && goal.ratio === fitted.ratio && goal.x === fitted.x && goal.y === fitted.y;
    const now = this.sigma.getDimensions();
    if (whole) this.fit(all, false);
    else
      this.move(
        { ...goal, ratio: (goal.ratio * Math.min(now.width, now.height)) / Math.max(1, Math.min(before.width, before.height)) },
        false,
      );
    this.sigma.scheduleRender();
  }
}
