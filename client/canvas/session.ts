import { radiusOf } from '../graph/appearance.ts';
import { diffGraph, moveNodes, type NodeAttributes } from '../graph/apply-diff.ts';
import { circular } from '../graph/layouts/circular.ts';
import type { AnyLayout } from '../graph/layouts/index.ts';
import { boundsOf } from '../graph/layouts/pack.ts';
import { runLayout } from '../graph/layouts/run.ts';
import type { LayoutGraph, LayoutOptions, Positions } from '../graph/layouts/types.ts';
import type { DrawnLink } from '../graph/parallel.ts';
import { fitCamera, ROOM } from './camera.ts';
import { projectionOf } from './projection.ts';
import { changeGraph, MOTION_MS, type Stage } from './stage.ts';
import { nodeLabel } from './text.ts';
import type { ChartCanvasProps, ChartNode, ChartPoint, LayoutName } from './types.ts';

export type ChartState = 'empty' | 'laying-out' | 'drawn';

/** What is on the chart, and where: brings props to the graph, asks layouts for places, moves the camera. */
export interface Session {
  show(nodes: readonly ChartNode[], lines: readonly DrawnLink[]): void;
  relayout(layout: LayoutName): Promise<void>;
  fit(animated: boolean): void;
  moveCamera(target: { x?: number; y?: number; ratio?: number }, animated?: boolean): void;
  /** Shows the whole again if that is what it showed before the container changed its size; else keeps the zoom. */
  resized(): void;
  stop(): void;
}

const SEED = 7;
/** Above this nodes jump to their new places instead of gliding. */
const GLIDE_NODES = 1500;

interface Shown {
  nodes: readonly ChartNode[];
  lines: readonly DrawnLink[];
}

function degrees({ nodes, lines }: Shown): Map<string, number> {
  const drawn = new Map<string, number>();
  for (const { link, members } of lines)
    for (const end of [link.source, link.target]) drawn.set(end, (drawn.get(end) ?? 0) + members.length);
  return new Map(
    nodes.map(({ node }) => {
      const { degree } = node.props;
      return [node.id, typeof degree === 'number' ? degree : (drawn.get(node.id) ?? 0)];
    }),
  );
}

function layoutGraph(
  shown: Shown,
  placeOf: (entry: ChartNode) => ChartPoint | null,
  fixed: (entry: ChartNode) => boolean,
): LayoutGraph {
  const degree = degrees(shown);
  const index = new Map(shown.nodes.map(({ node }, i) => [node.id, i]));
  const nodes = shown.nodes.map((entry) => {
    const { node } = entry;
    const { width, height } = nodeLabel(node);
    const at = placeOf(entry);
    const radius = radiusOf(degree.get(node.id) ?? 0);
    return {
      id: node.id,
      radius,
      labelWidth: width,
      labelHeight: height,
      group: node.group,
      name: node.name,
      at,
      fixed: fixed(entry),
    };
  });
  const links = shown.lines.flatMap(({ link }): [number, number][] => {
    const [a, b] = [index.get(link.source), index.get(link.target)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  return { nodes, links };
}

/** Without its worker the chart is still usable: a circle needs no time. */
async function layOut(name: AnyLayout, graph: LayoutGraph, options: LayoutOptions, signal: AbortSignal): Promise<Positions> {
  try {
    return await runLayout(name, graph, options, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    console.error(error);
    return circular(graph, options);
  }
}

/** Moves nodes to their places over a few frames. Returns what stops it. */
function glide(stage: Stage, to: Positions, done: () => void): () => void {
  const ids = Object.keys(to).filter((id) => stage.graph.hasNode(id));
  const from = new Map(
    ids.map((id) => [id, { x: stage.graph.getNodeAttribute(id, 'x'), y: stage.graph.getNodeAttribute(id, 'y') }]),
  );
  let start: number | null = null;
  let frame = requestAnimationFrame(function step(now) {
    start ??= now;
    const share = Math.min(1, (now - start) / MOTION_MS);
    const eased = share * (2 - share);
    const positions: Positions = {};
    for (const [id, a] of from) {
      const b = to[id];
      if (b) positions[id] = share === 1 ? b : { x: a.x + (b.x - a.x) * eased, y: a.y + (b.y - a.y) * eased };
    }
    moveNodes(stage.graph, positions);
    if (share < 1) frame = requestAnimationFrame(step);
    else done();
  });
  return () => cancelAnimationFrame(frame);
}

export function openSession(
  stage: Stage,
  latest: { readonly current: ChartCanvasProps },
  onState: (state: ChartState) => void,
): Session {
  const { sigma, graph, held } = stage;
  const placed = new Map<string, ChartPoint>();
  let shown: Shown = { nodes: [], lines: [] };
  let running = new AbortController();
  let stopGlide = () => {};
  let gliding: Positions = {};
  let fitted: { x: number; y: number; ratio: number; width: number; height: number } | null = null;

  const current = (id: string): ChartPoint | null => {
    if (!graph.hasNode(id)) return null;
    const { x, y } = graph.getNodeAttributes(id);
    return gliding[id] ?? { x, y };
  };
  const placeOf = ({ node, x, y }: ChartNode): ChartPoint | null => {
    if (held.has(node.id)) return current(node.id);
    return x !== null && y !== null ? { x, y } : (placed.get(node.id) ?? current(node.id));
  };
  const options = (): LayoutOptions => {
    const { width, height } = sigma.getDimensions();
    return {
      width: Math.max(200, width - ROOM.left - ROOM.right),
      height: Math.max(200, height - ROOM.top - ROOM.bottom),
      seed: SEED,
    };
  };
  const settle = () => onState(graph.order === 0 ? 'empty' : 'drawn');

  /** Small moves of what is there already are shown as motion. */
  const apply = () => {
    stopGlide();
    if (Object.keys(gliding).length > 0) moveNodes(graph, gliding);
    gliding = {};
    const degree = degrees(shown);
    const wanted = new Map<string, NodeAttributes>();
    for (const entry of shown.nodes) {
      const at = placeOf(entry);
      const { node, more, pinned } = entry;
      if (at) wanted.set(node.id, { x: at.x, y: at.y, node, more, pinned, degree: degree.get(node.id) ?? 0 });
    }
    const lines = shown.lines.filter(({ link }) => wanted.has(link.source) && wanted.has(link.target));
    const diff = diffGraph(graph, wanted, lines);
    const movers = diff.updatedNodes.filter(([id, to]) => {
      const from = graph.getNodeAttributes(id);
      return Math.hypot(to.x - from.x, to.y - from.y) > 2;
    });
    if (movers.length === 0 || movers.length > GLIDE_NODES || latest.current.reducedMotion) {
      changeGraph(stage, diff);
      return;
    }
    gliding = Object.fromEntries(movers.map(([id, { x, y }]) => [id, { x, y }]));
    const still = diff.updatedNodes.map(([id, to]): [string, NodeAttributes] => {
      const { x, y } = graph.getNodeAttributes(id);
      return [id, id in gliding ? { ...to, x, y } : to];
    });
    changeGraph(stage, { ...diff, updatedNodes: still });
    stopGlide = glide(stage, gliding, () => {
      gliding = {};
    });
  };

  const moveCamera: Session['moveCamera'] = (target, animated = true) => {
    const camera = sigma.getCamera();
    if (animated && !latest.current.reducedMotion) void camera.animate(target, { duration: MOTION_MS, easing: 'quadraticOut' });
    else camera.setState(target);
  };
  const showAll = (animated: boolean) => {
    const points = graph.mapNodes((id) => current(id) ?? { x: 0, y: 0 });
    if (points.length === 0) return;
    const viewport = sigma.getDimensions();
    const target = fitCamera(boundsOf(points), viewport);
    fitted = { ...target, ...viewport };
    moveCamera(target, animated);
  };
  /** Newcomers outside the view would go unnoticed. */
  const reveal = (ids: readonly string[]) => {
    const projection = projectionOf(sigma);
    const outside = ids.some((id) => {
      const at = projection.toPixel(current(id) ?? { x: 0, y: 0 });
      return at.x < 20 || at.y < 20 || at.x > projection.width - 20 || at.y > projection.height - 40;
    });
    if (outside) showAll(true);
  };

  const place = async (missing: readonly ChartNode[], fresh: boolean, signal: AbortSignal) => {
    onState('laying-out');
    const name = missing.length === shown.nodes.length ? latest.current.layout : 'newcomers';
    const positions = await layOut(
      name,
      layoutGraph(shown, placeOf, () => false),
      options(),
      signal,
    );
    const given: Positions = {};
    for (const { node } of missing) {
      const at = positions[node.id];
      if (at) given[node.id] = at;
    }
    for (const [id, at] of Object.entries(given)) placed.set(id, at);
    apply();
    if (fresh) showAll(false);
    else reveal(Object.keys(given));
    settle();
    latest.current.onPlaced(given);
  };
  const unlessAborted = (signal: AbortSignal) => (error: unknown) => {
    if (signal.aborted) return;
    settle();
    throw error;
  };

  return {
    show(nodes, lines) {
      running.abort();
      running = new AbortController();
      shown = { nodes, lines };
      const ids = new Set(nodes.map(({ node }) => node.id));
      for (const id of placed.keys()) if (!ids.has(id)) placed.delete(id);
      const fresh = !graph.someNode((id) => ids.has(id));
      const missing = nodes.filter((entry) => placeOf(entry) === null);
      apply();
      if (missing.length > 0) {
        place(missing, fresh, running.signal).catch(unlessAborted(running.signal));
        return;
      }
      if (fresh) showAll(false);
      settle();
    },
    async relayout(layout) {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      if (shown.nodes.length === 0) return;
      onState('laying-out');
      const input = layoutGraph(shown, placeOf, ({ pinned }) => pinned);
      const positions = await layOut(layout, input, options(), signal).catch(unlessAborted(signal));
      if (!positions) return;
      for (const [id, at] of Object.entries(positions)) placed.set(id, at);
      shown = { ...shown, nodes: shown.nodes.map((entry) => ({ ...entry, ...positions[entry.node.id] })) };
      apply();
      showAll(true);
      settle();
      latest.current.onPlaced(positions);
    },
    fit: showAll,
    moveCamera,
    resized() {
      const { width, height } = sigma.getDimensions();
      sigma.resize();
      const camera = sigma.getCamera().getState();
      const whole = fitted !== null && camera.ratio === fitted.ratio && camera.x === fitted.x && camera.y === fitted.y;
      const now = sigma.getDimensions();
      if (whole) showAll(false);
      else moveCamera({ ratio: (camera.ratio * Math.min(now.width, now.height)) / Math.max(1, Math.min(width, height)) }, false);
      sigma.scheduleRender();
    },
    stop() {
      running.abort();
      stopGlide();
    },
  };
}
