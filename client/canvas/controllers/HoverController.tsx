import { useEffect } from 'react';
import type { MouseCoords, SigmaNodeEventPayload } from 'sigma/types';
import { lineAt } from '../picking.ts';
import { projectionOf } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { type HoverTarget, NOTHING } from './shared.ts';

interface HoverProps {
  readonly stage: Stage;
  readonly onHover: (target: HoverTarget) => void;
}

/** Tells what the pointer rests on: a node, else the nearest line, at most once per frame. Nothing while something is dragged. */
export function HoverController({ stage, onHover }: HoverProps) {
  useEffect(() => {
    const { sigma, graph, held } = stage;
    const captor = sigma.getMouseCaptor();
    const container = sigma.getContainer();
    let node: string | null = null;
    let line: string | null = null;
    let frame = 0;
    const tell = (next: HoverTarget) => {
      if (next.node === node && next.line === line) return;
      ({ node, line } = next);
      container.style.cursor = node === null && line === null ? 'default' : 'pointer';
      onHover(next);
    };
    const enter = (payload: SigmaNodeEventPayload) => {
      if (held.size === 0) tell({ node: payload.node, line: null });
    };
    const leaveNode = () => tell(NOTHING);
    const move = ({ x, y, original }: MouseCoords) => {
      const pressed = 'buttons' in original && original.buttons !== 0;
      if (node !== null || pressed || frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (node === null) tell({ node: null, line: lineAt(graph, projectionOf(sigma), { x, y }) });
      });
    };
    const leave = () => tell(NOTHING);
    sigma.on('enterNode', enter);
    sigma.on('leaveNode', leaveNode);
    captor.on('mousemove', move);
    captor.on('mouseleave', leave);
    return () => {
      cancelAnimationFrame(frame);
      sigma.off('enterNode', enter);
      sigma.off('leaveNode', leaveNode);
      captor.off('mousemove', move);
      captor.off('mouseleave', leave);
    };
  }, [stage, onHover]);
  return null;
}
