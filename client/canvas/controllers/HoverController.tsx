import { useEffect } from 'react';
import type { MouseCoords } from 'sigma/types';
import { lineAt } from '../picking.ts';
import { projectionOf } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { listen } from './listen.ts';
import { type HoverTarget, NOTHING } from './shared.ts';

interface HoverProps {
  readonly stage: Stage;
  readonly onHover: (target: HoverTarget) => void;
}

/** Tells what the pointer rests on: a node, else the nearest line, at most once per frame. Nothing while something is dragged. */
export function HoverController({ stage, onHover }: HoverProps) {
  useEffect(() => {
    const { sigma, graph, held } = stage;
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
    const move = ({ x, y, original }: MouseCoords) => {
      const pressed = 'buttons' in original && original.buttons !== 0;
      if (node !== null || pressed || frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (node === null) tell({ node: null, line: lineAt(graph, projectionOf(sigma), { x, y }) });
      });
    };
    const endNodes = listen(sigma, {
      enterNode: (entered) => {
        if (held.size === 0) tell({ node: entered.node, line: null });
      },
      leaveNode: () => tell(NOTHING),
    });
    const endPointer = listen(sigma.getMouseCaptor(), { mousemove: move, mouseleave: () => tell(NOTHING) });
    return () => {
      cancelAnimationFrame(frame);
      endNodes();
      endPointer();
    };
  }, [stage, onHover]);
  return null;
}
