import { moveNodes } from '../graph/apply-diff.ts';
import type { Positions } from '../graph/layouts/types.ts';
import { MOTION_MS, type Stage } from './stage.ts';

/** Nodes on their way to a new place. `to` is where they will be. */
export interface Glide {
  readonly to: Positions;
  /** Puts them there at once. */
  finish(): void;
  /** Leaves them where they are. */
  stop(): void;
}

/** Moves nodes to their places within a few frames, so that the eye can follow. */
export function startGlide(stage: Stage, to: Positions, done: () => void): Glide {
  const { graph } = stage;
  const from = new Map(
    Object.keys(to).flatMap((id) => {
      if (!graph.hasNode(id)) return [];
      const { x, y } = graph.getNodeAttributes(id);
      return [[id, { x, y }]];
    }),
  );
  let start: number | null = null;
  let frame = requestAnimationFrame(function step(now) {
    start ??= now;
    const share = Math.min(1, (now - start) / MOTION_MS);
    if (share === 1) {
      moveNodes(graph, to);
      done();
      return;
    }
    const eased = share * (2 - share);
    const positions: Positions = {};
    for (const [id, a] of from) {
      const b = to[id] ?? a;
      positions[id] = { x: a.x + (b.x - a.x) * eased, y: a.y + (b.y - a.y) * eased };
    }
    moveNodes(graph, positions);
    frame = requestAnimationFrame(step);
  });
  const stop = () => cancelAnimationFrame(frame);
  return {
    to,
    stop,
    finish: () => {
      stop();
      moveNodes(graph, to);
    },
  };
}
