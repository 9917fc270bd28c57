import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import type { ModelAnswer } from '../../server/contract/model.ts';

export type ChartTheme = 'dark' | 'light';
export type LayoutName = 'organic' | 'circular' | 'hierarchical';

/** A place on the chart, in chart units (sigma's graph space; y points up). Never pixels. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartNode {
  readonly node: GraphNode;
  /** null until a layout has placed it: the chart then seeds it beside its neighbour and reports it through `onPlaced`. */
  readonly x: number | null;
  readonly y: number | null;
  readonly pinned: boolean;
  /** Links of this node that are not on the chart: drawn as a badge "+12". */
  readonly more: number;
}

export interface ChartSelection {
  readonly nodes: readonly string[];
  readonly link: string | null;
}

export interface ChartMenuRequest {
  /** Page pixels (clientX, clientY). */
  readonly x: number;
  readonly y: number;
  readonly node: string | null;
  readonly link: string | null;
}

/** What the chart can be asked to do. Camera moves take less than 200 ms, none with reduced motion. */
export interface ChartHandle {
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  /** Centres a node without changing the selection; unknown ids are ignored. */
  focus(id: string): void;
  /** Moves every unpinned node; resolves when the positions were reported through `onPlaced`. */
  relayout(layout: LayoutName): Promise<void>;
  /** The chart as drawn, with its ground, as a PNG of the canvas' size in device pixels. */
  snapshotPng(): Promise<Blob>;
  /** Centre of a node in page pixels; null when it is not drawn. */
  positionOf(id: string): ChartPoint | null;
  /** A point on the link (the middle of its curve) in page pixels; null when it is not drawn. */
  linkMidpoint(id: string): ChartPoint | null;
  /** Number of settled renders so far. */
  readonly drawn: number;
}

export interface ChartCanvasProps {
  readonly nodes: readonly ChartNode[];
  /** Only the visible ones; links whose ends are not among `nodes` are not drawn. */
  readonly links: readonly GraphLink[];
  readonly model: ModelAnswer;
  readonly theme: ChartTheme;
  /** Used for nodes that have no position yet when nothing on the chart has one; `relayout` is explicit. */
  readonly layout: LayoutName;
  readonly selection: ChartSelection;
  /** For example a path: everything else is dimmed. */
  readonly emphasis: { readonly nodes: readonly string[]; readonly links: readonly string[] } | null;
  readonly showLabels: boolean;
  /** Parallel links as one line with a count, instead of side by side. */
  readonly groupParallel: boolean;
  readonly reducedMotion: boolean;
  /** CSS pixels at the top of the chart that tools cover at this moment: the whole is shown below them. */
  roof(): number;
  /** `additive` when Shift, Ctrl or Cmd was held. A click on the ground selects nothing. */
  onSelect(selection: { nodes: string[]; link: string | null }, additive: boolean): void;
  onExpand(id: string): void;
  onMenu(at: ChartMenuRequest): void;
  /** End of a drag: one history entry. `pinned` are the nodes that were dragged. */
  onMoved(positions: Record<string, ChartPoint>, pinned: readonly string[]): void;
  /** Positions given by a layout to nodes without one, or by `relayout`. */
  onPlaced(positions: Record<string, ChartPoint>): void;
  onLasso(ids: string[]): void;
  onReady(handle: ChartHandle): void;
  /** The graphics driver took the drawing away and did not give it back within seconds. A loss that is repaired is not reported. */
  onContextLost(): void;
}
