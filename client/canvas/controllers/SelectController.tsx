import { useEffect } from 'react';
import { lineAt } from '../picking.ts';
import { projectionOf } from '../projection.ts';
import { listen } from './listen.ts';
import { type ControllerProps, isAdditive, pagePoint } from './shared.ts';

/** Click selects, double click expands, right click asks for the menu. */
export function SelectController({ stage, latest }: ControllerProps) {
  useEffect(() => {
    const { sigma, graph, gesture } = stage;
    const lineUnder = (at: { x: number; y: number }) => {
      const id = lineAt(graph, projectionOf(sigma), at);
      return id === null ? null : graph.getEdgeAttribute(id, 'line').link.id;
    };
    // sigma counts clicks, wherever they fall and even after a drag: a double click is meant when both were on one node.
    let clicked: string | null = null;
    return listen(sigma, {
      clickNode: ({ node, event }) => {
        clicked = gesture.moved ? null : node;
        if (!gesture.moved) latest.current.onSelect({ nodes: [node], link: null }, isAdditive(event.original));
      },
      clickStage: ({ event }) => {
        clicked = null;
        if (!gesture.moved) latest.current.onSelect({ nodes: [], link: lineUnder(event) }, isAdditive(event.original));
      },
      doubleClickNode: ({ node, event, preventSigmaDefault }) => {
        preventSigmaDefault();
        if (clicked === node) return latest.current.onExpand(node);
        clicked = node;
        latest.current.onSelect({ nodes: [node], link: null }, isAdditive(event.original));
      },
      rightClickNode: ({ node, event }) => {
        event.original.preventDefault();
        latest.current.onMenu({ ...pagePoint(event.original), node, link: null });
      },
      rightClickStage: ({ event }) => {
        event.original.preventDefault();
        latest.current.onMenu({ ...pagePoint(event.original), node: null, link: lineUnder(event) });
      },
    });
  }, [stage, latest]);
  return null;
}
