import { useEffect, useRef } from 'react';
import { drawOverlay } from '../overlay-draw.ts';
import { planOverlay } from '../overlay-plan.ts';
import { projectionOf } from '../projection.ts';
import { forgetMeasures } from '../text.ts';
import type { ControllerProps } from './shared.ts';

interface OverlayProps extends ControllerProps {
  readonly showLabels: boolean;
  /** Called when a frame has passed without drawing. */
  readonly onSettled: () => void;
}

/** Writes labels, badges and marks after each render. */
export function OverlayController({ stage, latest, showLabels, onSettled }: OverlayProps) {
  const redraw = useRef<(() => void) | null>(null);
  useEffect(() => {
    const { sigma, graph, gesture } = stage;
    let ranked: string[] = [];
    let frame = 0;
    const rank = () => {
      const degrees = new Map(graph.mapNodes((id, { degree }) => [id, degree]));
      ranked = graph.nodes().sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1));
    };
    const draw = () => {
      if (ranked.length !== graph.order || !ranked.every((id) => graph.hasNode(id))) rank();
      drawOverlay(stage, planOverlay(stage, ranked, projectionOf(sigma), latest.current.showLabels), gesture.lasso);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(onSettled);
    };
    sigma.on('afterRender', draw);
    redraw.current = draw;
    const remeasure = () => {
      forgetMeasures();
      draw();
    };
    document.fonts.addEventListener('loadingdone', remeasure);
    return () => {
      document.fonts.removeEventListener('loadingdone', remeasure);
      redraw.current = null;
      cancelAnimationFrame(frame);
      sigma.off('afterRender', draw);
    };
  }, [stage, latest, onSettled]);
  const shown = useRef(showLabels);
  useEffect(() => {
    if (shown.current === showLabels) return;
    shown.current = showLabels;
    redraw.current?.();
  }, [showLabels]);
  return null;
}
