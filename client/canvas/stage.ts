import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { linkLook, nodeLook, type Scene } from '../graph/appearance.ts';
import {
  applyDiff,
  type ChartGraph,
  diffSize,
  type GraphDiff,
  type LineAttributes,
  type NodeAttributes,
} from '../graph/apply-diff.ts';
import { FRAME, sizeRatioAt } from './camera.ts';
import { createLinkProgram, type LineData } from './programs/link-program.ts';
import { createLoopProgram } from './programs/loop-program.ts';
import { createNodeProgram, type MarkData, NoHoverProgram } from './programs/node-program.ts';
import type { ProgramStyle } from './programs/style.ts';

export type ChartSigma = Sigma<NodeAttributes, LineAttributes>;

/** One drawn chart: sigma, its graph and the little that changes between two renders. Made and killed by `ChartCanvas`. */
export interface Stage {
  readonly sigma: ChartSigma;
  readonly graph: ChartGraph;
  readonly style: ProgramStyle;
  /** 2D layer above the nodes: labels, badges, markers. */
  readonly overlay: CanvasRenderingContext2D;
  scene: Scene;
  /** Nodes under the hand: what arrives meanwhile does not move them. */
  readonly held: Set<string>;
  /** `moved`: the press that is ending was a drag or a lasso, not a click. `lasso`: its corners in CSS pixels. */
  readonly gesture: { moved: boolean; lasso: { x: number; y: number }[] };
}

const IDLE_LAYERS = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'];
const CURVE_PIECES = 16;
/** Above this many changes sigma reads the graph once, instead of listening to each change. */
const BULK = 300;
export const MOTION_MS = 160;

function settings(stage: { scene: Scene }, graph: ChartGraph, style: ProgramStyle, sizeRatio: (ratio: number) => number) {
  return {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    labelRenderedSizeThreshold: Number.POSITIVE_INFINITY,
    defaultDrawNodeHover: () => {},
    defaultNodeType: 'mark',
    defaultEdgeType: 'line',
    nodeProgramClasses: { mark: createNodeProgram(style) },
    nodeHoverProgramClasses: { mark: NoHoverProgram },
    edgeProgramClasses: {
      line: createLinkProgram(style, 1),
      arc: createLinkProgram(style, CURVE_PIECES),
      loop: createLoopProgram(style),
    },
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.02,
    maxCameraRatio: 60,
    enableCameraRotation: false,
    zoomToSizeRatioFunction: sizeRatio,
    zoomDuration: MOTION_MS,
    inertiaDuration: MOTION_MS,
    inertiaRatio: 1,
    doubleClickZoomingDuration: MOTION_MS,
    nodeReducer: (_id: string, { x, y, node, degree }: NodeAttributes): Partial<MarkData> => ({
      x,
      y,
      type: 'mark',
      ...nodeLook(node, degree, stage.scene),
    }),
    edgeReducer: (id: string, { line }: LineAttributes): Partial<LineData> => {
      const ends = graph.extremities(id);
      const [source, target] = [graph.getNodeAttribute(ends[0], 'node'), graph.getNodeAttribute(ends[1], 'node')];
      const { bend, loop } = line;
      const type = loop !== null ? 'loop' : bend === 0 ? 'line' : 'arc';
      return { type, bend, loop, ...linkLook(line, [source, target], stage.scene) };
    },
  };
}

/** sigma sizes the layer from now on with its own; the first time is done here, as sizing all again would empty and renew every buffer. */
function overlayContext(sigma: ChartSigma): CanvasRenderingContext2D | null {
  sigma.createCanvasContext('overlay', { style: { pointerEvents: 'none' } });
  const { overlay, nodes } = sigma.getCanvases();
  const context = overlay?.getContext('2d') ?? null;
  if (!overlay || !nodes || !context) return null;
  const { width, height } = sigma.getDimensions();
  overlay.width = nodes.width;
  overlay.height = nodes.height;
  Object.assign(overlay.style, { width: `${width}px`, height: `${height}px` });
  context.scale(nodes.width / width, nodes.height / height);
  // Layers that sigma would write on and we do not: each costs the browser in every frame.
  for (const layer of IDLE_LAYERS) sigma.getCanvases()[layer]?.style.setProperty('display', 'none');
  return context;
}

/** Opens a chart in an empty container that has a size. */
export function openStage(container: HTMLElement, scene: Scene): Stage {
  const graph: ChartGraph = new MultiDirectedGraph<NodeAttributes, LineAttributes>();
  const style: ProgramStyle = { ground: scene.tokens.ground, iconFrom: scene.detail.iconFrom, arrowFrom: scene.detail.arrowFrom };
  const current = { scene };
  const sizeRatio = (ratio: number) => sizeRatioAt(ratio, { width: container.offsetWidth, height: container.offsetHeight });
  const sigma: ChartSigma = new Sigma(graph, container, settings(current, graph, style, sizeRatio));
  sigma.setCustomBBox({ x: [-FRAME, FRAME], y: [-FRAME, FRAME] });
  const overlay = overlayContext(sigma);
  if (!overlay) throw new Error('This browser gives no 2D canvas, which the labels of the chart need');
  return Object.assign(current, { sigma, graph, style, overlay, held: new Set<string>(), gesture: { moved: false, lasso: [] } });
}

/** Derives all looks anew and draws at the next frame. */
export function restyle(stage: Stage, scene: Scene): void {
  stage.scene = scene;
  stage.style.ground = scene.tokens.ground;
  stage.style.iconFrom = scene.detail.iconFrom;
  stage.style.arrowFrom = scene.detail.arrowFrom;
  stage.sigma.refresh({ schedule: true });
}

/** Derives the looks of these alone anew: hovering must not cost the whole chart when it is large. */
export function restylePart(stage: Stage, scene: Scene, nodes: Iterable<string>, lines: Iterable<string>): void {
  stage.scene = scene;
  const partialGraph = {
    nodes: [...nodes].filter((id) => stage.graph.hasNode(id)),
    edges: [...lines].filter((id) => stage.graph.hasEdge(id)),
  };
  stage.sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
}

/** Brings the graph to a new state; a large change reaches sigma in one go. */
export function changeGraph(stage: Stage, diff: GraphDiff): void {
  if (diffSize(diff) <= BULK) {
    applyDiff(stage.graph, diff);
    return;
  }
  stage.sigma.setGraph(new MultiDirectedGraph<NodeAttributes, LineAttributes>());
  applyDiff(stage.graph, diff);
  stage.sigma.setGraph(stage.graph);
}
