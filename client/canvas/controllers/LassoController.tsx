import { useEffect } from 'react';
import type { SigmaStageEventPayload } from 'sigma/types';
import { nodesWithin } from '../picking.ts';
import { projectionOf } from '../projection.ts';
import { listen } from './listen.ts';
import type { ControllerProps } from './shared.ts';

const SMALLEST = 4;

/** Shift and drag on the ground draw a lasso; what lies in it is reported. */
export function LassoController({ stage, latest }: ControllerProps) {
  useEffect(() => {
    const { sigma, graph, gesture } = stage;
    let drawing = false;
    const down = ({ event }: SigmaStageEventPayload) => {
      gesture.moved = false;
      drawing = event.original.shiftKey;
      if (drawing) gesture.lasso.splice(0, Number.POSITIVE_INFINITY, { x: event.x, y: event.y });
    };
    const move = ({ event, preventSigmaDefault }: SigmaStageEventPayload) => {
      if (!drawing) return;
      preventSigmaDefault();
      event.original.preventDefault();
      gesture.lasso.push({ x: event.x, y: event.y });
      gesture.moved = gesture.lasso.length > SMALLEST;
      sigma.scheduleRender();
    };
    const up = () => {
      if (!drawing) return;
      drawing = false;
      const lasso = gesture.lasso.splice(0);
      sigma.scheduleRender();
      if (lasso.length > SMALLEST) latest.current.onLasso(nodesWithin(graph, projectionOf(sigma), lasso));
    };
    const endStage = listen(sigma, { downStage: down, moveBody: move });
    const endPointer = listen(sigma.getMouseCaptor(), { mouseup: up });
    return () => {
      endStage();
      endPointer();
    };
  }, [stage, latest]);
  return null;
}
