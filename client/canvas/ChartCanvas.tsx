import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Scene } from '../graph/appearance.ts';
import { indexModel } from '../graph/model-index.ts';
import { type DrawnLink, drawLinks } from '../graph/parallel.ts';
import { ContextController } from './controllers/ContextController.tsx';
import { DragController } from './controllers/DragController.tsx';
import { GraphController } from './controllers/GraphController.tsx';
import { HoverController } from './controllers/HoverController.tsx';
import { LassoController } from './controllers/LassoController.tsx';
import { OverlayController } from './controllers/OverlayController.tsx';
import { ResizeController } from './controllers/ResizeController.tsx';
import { SceneController } from './controllers/SceneController.tsx';
import { SelectController } from './controllers/SelectController.tsx';
import { type HoverTarget, NOTHING } from './controllers/shared.ts';
import { chartHandle } from './handle.ts';
import { hoverOf, sceneOf } from './scene.ts';
import { Session } from './session.ts';
import { openStage, type Stage } from './stage.ts';
import type { ChartCanvasProps, ChartHandle } from './types.ts';

declare global {
  interface Window {
    /** For browser tests and the console: the chart that is shown. */
    __corridor?: { chart?: ChartHandle };
  }
}

interface Opened {
  readonly stage: Stage;
  readonly session: Session;
}

const FILL = { position: 'absolute', inset: 0 } as const;

/** The scene of these props, with the pointer's part. Sets and maps are made once per change, not per render. */
function useScene(props: ChartCanvasProps, lines: readonly DrawnLink[], stage: Stage | null, hovered: HoverTarget): Scene {
  const { theme, selection, emphasis } = props;
  const model = useMemo(() => indexModel(props.model), [props.model]);
  const still = useMemo(() => sceneOf({ theme, selection, emphasis }, model, lines), [theme, selection, emphasis, model, lines]);
  return useMemo(() => ({ ...still, hover: stage && hoverOf(stage.graph, hovered) }), [still, stage, hovered]);
}

interface Opening {
  readonly latest: RefObject<ChartCanvasProps>;
  readonly scene: Scene;
  readonly drawn: RefObject<number>;
  readonly generation: number;
  readonly onDrawn: () => void;
  readonly open: (opened: Opened | null) => void;
}

/** Opens a chart in the container, anew for each generation, and closes it with the component. */
function useOpened(
  container: RefObject<HTMLDivElement | null>,
  { latest, scene, drawn, generation, onDrawn, open }: Opening,
): void {
  const firstScene = useRef(scene);
  firstScene.current = scene;
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    element.dataset.generation = String(generation);
    const stage = openStage(element, firstScene.current);
    const session = new Session(stage, latest, (state) => {
      element.dataset.state = state;
      if (state === 'drawn') onDrawn();
    });
    const handle = chartHandle(stage, session, () => drawn.current);
    window.__corridor = { ...window.__corridor, chart: handle };
    open({ stage, session });
    latest.current.onReady(handle);
    return () => {
      open(null);
      session.stop();
      stage.sigma.kill();
    };
  }, [container, latest, drawn, generation, onDrawn, open]);
}

/**
 * The link chart. Fills its positioned parent. Needs WebGL: ask `supportsWebGL()` first.
 * Its element carries `data-state` (empty, laying-out, drawn), `data-nodes`, `data-links` and `data-drawn`, the number of settled renders.
 */
export function ChartCanvas(props: ChartCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [generation, setGeneration] = useState(0);
  const [hovered, setHovered] = useState<HoverTarget>(NOTHING);
  const drawn = useRef(0);

  const ids = useMemo(() => new Set(props.nodes.map(({ node }) => node.id)), [props.nodes]);
  const lines = useMemo(() => drawLinks(props.links, ids, props.groupParallel), [props.links, ids, props.groupParallel]);
  // What is under the pointer may have got other neighbours.
  const onDrawn = useCallback(() => setHovered((before) => (before === NOTHING ? NOTHING : { ...before })), []);
  const [opened, open] = useState<Opened | null>(null);
  const scene = useScene(props, lines, opened?.stage ?? null, hovered);
  useOpened(container, { latest, scene, drawn, onDrawn, open, generation });

  const onSettled = useCallback(() => {
    drawn.current += 1;
    if (container.current) container.current.dataset.drawn = String(drawn.current);
  }, []);
  const onRestored = useCallback(() => setGeneration((before) => before + 1), []);

  const links = lines.reduce((sum, line) => sum + line.members.length, 0);
  return (
    <>
      <div
        ref={container}
        style={FILL}
        role="img"
        aria-label={`Link chart: ${props.nodes.length} entities, ${links} links. The table lists the same.`}
        data-testid="chart"
        data-nodes={props.nodes.length}
        data-links={links}
      />
      {opened && <Controllers {...opened} {...{ latest, scene, lines, props, onSettled, onRestored, setHovered }} />}
    </>
  );
}

interface ControllersProps extends Opened {
  readonly latest: RefObject<ChartCanvasProps>;
  readonly scene: Scene;
  readonly lines: readonly DrawnLink[];
  readonly props: ChartCanvasProps;
  readonly onSettled: () => void;
  readonly onRestored: () => void;
  readonly setHovered: (target: HoverTarget) => void;
}

function Controllers({ stage, session, latest, scene, lines, props, onSettled, onRestored, setHovered }: ControllersProps) {
  const shared = { stage, latest };
  return (
    <>
      <SceneController stage={stage} scene={scene} reducedMotion={props.reducedMotion} />
      <OverlayController {...shared} showLabels={props.showLabels} onSettled={onSettled} />
      <GraphController session={session} nodes={props.nodes} lines={lines} />
      <SelectController {...shared} />
      <DragController {...shared} />
      <LassoController {...shared} />
      <HoverController stage={stage} onHover={setHovered} />
      <ResizeController stage={stage} session={session} />
      <ContextController {...shared} onRestored={onRestored} />
    </>
  );
}
