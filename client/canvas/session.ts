import { diffGraph, type GraphDiff, type NodeAttributes } from '../graph/apply-diff.ts';
import { degreesOf, layoutInput } from '../graph/layout-input.ts';
import { circular } from '../graph/layouts/circular.ts';
import type { AnyLayout } from '../graph/layouts/index.ts';
import { runLayout } from '../graph/layouts/run.ts';
import type { LayoutGraph, LayoutOptions, Positions } from '../graph/layouts/types.ts';
import type { DrawnLink } from '../graph/parallel.ts';
import { type Viewport, within } from './camera.ts';
import { CameraMan } from './camera-man.ts';
import { type Glide, startGlide } from './glide.ts';
import { changeGraph, type Stage } from './stage.ts';
import { nodeLabel } from './text.ts';
import type { ChartCanvasProps, ChartNode, ChartPoint, LayoutName } from './types.ts';

export type ChartState = 'empty' | 'laying-out' | 'drawn';

/** The same chart gets the same layout on every machine. */
const SEED = 7;
/** Above this nodes jump to their new places instead of gliding. */
const GLIDE_NODES = 1500;
/** Chart units below which a change of place is not shown as motion. */
const STILL = 2;

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

/** What is on the chart, and where: brings props to the graph, asks layouts for places, sends the camera after. */
export class Session {
  readonly camera: CameraMan;
  private nodes: readonly ChartNode[] = [];
  private lines: readonly DrawnLink[] = [];
  /** Places given by a layout that the props do not carry yet. */
  private readonly placed = new Map<string, ChartPoint>();
  private running = new AbortController();
  private glide: Glide | null = null;
  /** The size that the camera has followed. sigma's own may be ahead: it looks at its container whenever it draws. */
  private size: Viewport;

  constructor(
    private readonly stage: Stage,
    private readonly latest: { readonly current: ChartCanvasProps },
    private readonly onState: (state: ChartState) => void,
  ) {
    this.size = stage.sigma.getDimensions();
    this.camera = new CameraMan(
      stage.sigma,
      () => latest.current.reducedMotion,
      () => latest.current.roof(),
    );
  }

  /** Shows exactly these. Nodes without a place get one: all of them from the layout, newcomers beside their neighbours. */
  show(nodes: readonly ChartNode[], lines: readonly DrawnLink[]): void {
    const signal = this.restart();
    this.nodes = nodes;
    this.lines = lines;
    const ids = new Set(nodes.map(({ node }) => node.id));
    for (const id of this.placed.keys()) if (!ids.has(id)) this.placed.delete(id);
    const fresh = !this.stage.graph.someNode((id) => ids.has(id));
    const missing = nodes.filter((entry) => this.placeOf(entry) === null);
    if (missing.length > 0) {
      this.apply();
      void this.place(missing, fresh, signal);
      return;
    }
    // A chart that is opened by a link comes in parts: what is known already, then the rest.
    const newcomers = fresh ? [] : nodes.filter(({ node }) => !this.stage.graph.hasNode(node.id));
    this.apply(fresh);
    this.camera.reveal(
      newcomers.flatMap((entry) => this.placeOf(entry) ?? []),
      this.places(),
    );
    this.settle();
    this.tell(nodes.filter(({ x, y }) => x === null || y === null));
  }

  /** Moves every node that is not pinned. Resolves early when something newer takes over. */
  async relayout(layout: LayoutName): Promise<void> {
    const signal = this.restart();
    if (this.nodes.length === 0) return;
    const positions = await this.positions(layout, true, signal);
    if (positions === null) return;
    for (const [id, at] of Object.entries(positions)) this.placed.set(id, at);
    this.nodes = this.nodes.map((entry) => ({ ...entry, ...positions[entry.node.id] }));
    this.apply();
    this.fit(true);
    this.settle();
    this.latest.current.onPlaced(positions);
  }

  fit(animated: boolean): void {
    this.camera.fit(this.places(), animated);
  }

  resized(): void {
    const { sigma } = this.stage;
    const before = this.size;
    sigma.resize();
    const now = sigma.getDimensions();
    if (now.width === before.width && now.height === before.height) return;
    this.size = now;
    this.camera.resized(before, this.places());
  }

  stop(): void {
    this.running.abort();
    this.glide?.stop();
  }

  private restart(): AbortSignal {
    this.running.abort();
    this.running = new AbortController();
    return this.running.signal;
  }

  /** Entities that stand here already, on a chart that begins anew: whoever shares it needs their places too. */
  private tell(unknown: readonly ChartNode[]): void {
    if (unknown.length === 0) return;
    this.latest.current.onPlaced(
      Object.fromEntries(unknown.map((entry) => [entry.node.id, this.placeOf(entry) ?? { x: 0, y: 0 }])),
    );
  }

  private settle(): void {
    this.onState(this.stage.graph.order === 0 ? 'empty' : 'drawn');
  }

  /** Where a node is, or will be when it has arrived. */
  private current(id: string): ChartPoint | null {
    const { graph } = this.stage;
    if (!graph.hasNode(id)) return null;
    const { x, y } = graph.getNodeAttributes(id);
    return this.glide?.to[id] ?? { x, y };
  }

  private places(): ChartPoint[] {
    return this.stage.graph.mapNodes((id) => this.current(id) ?? { x: 0, y: 0 });
  }

  /** The hand goes before the props, the props before the last layout. */
  private placeOf({ node, x, y }: ChartNode): ChartPoint | null {
    if (this.stage.held.has(node.id)) return this.current(node.id);
    return x !== null && y !== null ? { x, y } : (this.placed.get(node.id) ?? this.current(node.id));
  }

  private async positions(name: AnyLayout, pins: boolean, signal: AbortSignal): Promise<Positions | null> {
    this.onState('laying-out');
    const { width, height } = within(this.stage.sigma.getDimensions(), this.camera.room);
    const options = { width: Math.max(200, width), height: Math.max(200, height), seed: SEED };
    const entries = this.nodes.map((entry) => ({ node: entry.node, at: this.placeOf(entry), fixed: pins && entry.pinned }));
    try {
      return await layOut(name, layoutInput(entries, this.lines, nodeLabel), options, signal);
    } catch (error) {
      if (signal.aborted) return null;
      this.settle();
      throw error;
    }
  }

  private async place(missing: readonly ChartNode[], fresh: boolean, signal: AbortSignal): Promise<void> {
    const name = missing.length === this.nodes.length ? this.latest.current.layout : 'newcomers';
    const positions = await this.positions(name, false, signal);
    if (positions === null) return;
    const given: Positions = {};
    for (const { node } of missing) given[node.id] = positions[node.id] ?? { x: 0, y: 0 };
    for (const [id, at] of Object.entries(given)) this.placed.set(id, at);
    this.apply(fresh);
    if (!fresh) this.camera.reveal(Object.values(given), this.places());
    this.settle();
    this.latest.current.onPlaced(given);
  }

  private wanted(): Map<string, NodeAttributes> {
    const degrees = degreesOf(
      this.nodes.map(({ node }) => node),
      this.lines,
    );
    const wanted = new Map<string, NodeAttributes>();
    for (const entry of this.nodes) {
      const { node, more, pinned } = entry;
      const at = this.placeOf(entry);
      if (at) wanted.set(node.id, { x: at.x, y: at.y, node, more, pinned, degree: degrees.get(node.id) ?? 0 });
    }
    return wanted;
  }

  /** Brings the graph to what is wanted; nodes that change their place glide there. */
  private apply(fit = false): void {
    this.glide?.finish();
    this.glide = null;
    const wanted = this.wanted();
    // The camera first: the graph is then drawn once, and where it belongs.
    if (fit) this.camera.fit([...wanted.values()], false);
    const lines = this.lines.filter(({ link }) => wanted.has(link.source) && wanted.has(link.target));
    const diff = diffGraph(this.stage.graph, wanted, lines);
    const movers = this.latest.current.reducedMotion ? {} : this.movers(diff);
    const count = Object.keys(movers).length;
    if (count === 0 || count > GLIDE_NODES) {
      changeGraph(this.stage, diff);
      return;
    }
    const updatedNodes = diff.updatedNodes.map(([id, to]): [string, NodeAttributes] => {
      const { x, y } = this.stage.graph.getNodeAttributes(id);
      return [id, id in movers ? { ...to, x, y } : to];
    });
    changeGraph(this.stage, { ...diff, updatedNodes });
    this.glide = startGlide(this.stage, movers, () => {
      this.glide = null;
    });
  }

  private movers({ updatedNodes }: GraphDiff): Positions {
    const moved = updatedNodes.filter(([id, to]) => {
      const from = this.stage.graph.getNodeAttributes(id);
      return !this.stage.held.has(id) && Math.hypot(to.x - from.x, to.y - from.y) > STILL;
    });
    return Object.fromEntries(moved.map(([id, { x, y }]) => [id, { x, y }]));
  }
}
