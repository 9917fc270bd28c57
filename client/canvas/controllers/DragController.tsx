import { useEffect } from 'react';
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types';
import { moveNodes } from '../../graph/apply-diff.ts';
import type { Positions } from '../../graph/layouts/types.ts';
import { projectionOf } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { listen } from './listen.ts';
import type { ControllerProps } from './shared.ts';

/** CSS pixels below which a press stays a click. */
const SLACK = 3;

interface Drag {
  readonly from: { readonly x: number; readonly y: number };
  readonly starts: Positions;
}

const isMain = (event: MouseEvent | TouchEvent): boolean => !('button' in event) || event.button === 0;

function startDrag(stage: Stage, node: string, at: { x: number; y: number }): Drag {
  const { nodes } = stage.scene.selection;
  const ids = nodes.has(node) ? [...nodes].filter((id) => stage.graph.hasNode(id)) : [node];
  const starts: Positions = {};
  for (const id of ids) {
    const { x, y } = stage.graph.getNodeAttributes(id);
    starts[id] = { x, y };
    stage.held.add(id);
  }
  return { from: { x: at.x, y: at.y }, starts };
}

function targets(stage: Stage, drag: Drag, at: { x: number; y: number }): Positions {
  const { scale } = projectionOf(stage.sigma);
  const dx = (at.x - drag.from.x) / scale;
  const dy = (drag.from.y - at.y) / scale;
  return Object.fromEntries(Object.entries(drag.starts).map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
}

function places({ graph }: Stage, ids: readonly string[]): Positions {
  const there = ids.filter((id) => graph.hasNode(id)).map((id) => ({ id, ...graph.getNodeAttributes(id) }));
  return Object.fromEntries(there.map(({ id, x, y }) => [id, { x, y }]));
}

/** Dragging a node moves and pins it, with the rest of the selection when it belongs to it. One `onMoved` at the end. */
export function DragController({ stage, latest }: ControllerProps) {
  useEffect(() => {
    const { sigma, graph, gesture, held } = stage;
    let drag: Drag | null = null;
    const down = ({ node, event }: SigmaNodeEventPayload) => {
      gesture.moved = false;
      if (!isMain(event.original)) return;
      drag = startDrag(stage, node, event);
      event.preventSigmaDefault();
    };
    const move = ({ event, preventSigmaDefault }: SigmaStageEventPayload) => {
      if (!drag) return;
      preventSigmaDefault();
      event.original.preventDefault();
      if (!gesture.moved && Math.hypot(event.x - drag.from.x, event.y - drag.from.y) < SLACK) return;
      gesture.moved = true;
      moveNodes(graph, targets(stage, drag, event));
    };
    const up = () => {
      held.clear();
      const ended = drag;
      drag = null;
      if (!ended || !gesture.moved) return;
      const positions = places(stage, Object.keys(ended.starts));
      latest.current.onMoved(positions, Object.keys(positions));
    };
    const ends = [
      listen(sigma, { downNode: down, moveBody: move }),
      listen(sigma.getMouseCaptor(), { mouseup: up }),
      listen(sigma.getTouchCaptor(), { touchup: up }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [stage, latest]);
  return null;
}
