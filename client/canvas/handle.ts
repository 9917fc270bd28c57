import { pointOnLine } from './line-points.ts';
import { projectionOf } from './projection.ts';
import type { Session } from './session.ts';
import type { Stage } from './stage.ts';
import type { ChartHandle } from './types.ts';

const ZOOM_STEP = 1.5;

function snapshot({ sigma, scene }: Stage): Promise<Blob> {
  // Drawn and read in one task: the browser empties the drawing buffers afterwards.
  sigma.refresh();
  const layers = sigma.getCanvases();
  const picture = document.createElement('canvas');
  picture.width = layers.nodes?.width ?? 1;
  picture.height = layers.nodes?.height ?? 1;
  const context = picture.getContext('2d');
  if (!context) return Promise.reject(new Error('This browser gives no 2D canvas for the picture'));
  context.fillStyle = scene.tokens.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const name of ['edges', 'nodes', 'overlay']) {
    const layer = layers[name];
    if (layer) context.drawImage(layer, 0, 0);
  }
  return new Promise((resolve, reject) => {
    picture.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser'))),
      'image/png',
    );
  });
}

/** The chart as the application and the browser tests hold it. */
export function chartHandle(stage: Stage, session: Session, drawn: () => number): ChartHandle {
  const { sigma, graph } = stage;
  const onPage = (at: { x: number; y: number }) => {
    const { left, top } = sigma.getContainer().getBoundingClientRect();
    return { x: left + at.x, y: top + at.y };
  };
  return {
    zoomIn: () => session.camera.zoom(ZOOM_STEP),
    zoomOut: () => session.camera.zoom(1 / ZOOM_STEP),
    fit: () => session.fit(true),
    focus: (id) => {
      if (graph.hasNode(id)) session.camera.focus(graph.getNodeAttributes(id));
    },
    relayout: (layout) => session.relayout(layout),
    snapshotPng: () => snapshot(stage),
    positionOf: (id) => (graph.hasNode(id) ? onPage(projectionOf(sigma).toPixel(graph.getNodeAttributes(id))) : null),
    linkMidpoint: (id) => {
      const key = graph.findEdge((_key, { line }) => line.members.includes(id));
      if (key === undefined) return null;
      const [a, b] = graph.extremities(key).map((end) => graph.getNodeAttributes(end));
      return a && b ? onPage(pointOnLine(graph.getEdgeAttribute(key, 'line'), a, b, projectionOf(sigma), 0.5)) : null;
    },
    get drawn() {
      return drawn();
    },
  };
}
