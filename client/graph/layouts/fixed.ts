import { center } from './pack.ts';
import { separate } from './separate.ts';
import type { Body, LayoutGraph, Positions } from './types.ts';

/**
 * The last step of every layout: the whole is centred on the origin, or, when some nodes must stay, moved so that these come nearest to where
 * they stand; then they are put there exactly and the others make way.
 */
export function keepFixed(graph: LayoutGraph, positions: Positions, labels: boolean): Positions {
  const bodies: Body[] = graph.nodes.map((node) => ({ ...(positions[node.id] ?? { x: 0, y: 0 }) }));
  center(bodies);
  const fixed = new Set(graph.nodes.flatMap((node, i) => (node.fixed && node.at ? [i] : [])));
  if (fixed.size > 0) {
    const shift = { x: 0, y: 0 };
    for (const i of fixed) {
      shift.x += ((graph.nodes[i]?.at?.x ?? 0) - (bodies[i]?.x ?? 0)) / fixed.size;
      shift.y += ((graph.nodes[i]?.at?.y ?? 0) - (bodies[i]?.y ?? 0)) / fixed.size;
    }
    bodies.forEach((body, i) => {
      Object.assign(body, (fixed.has(i) ? graph.nodes[i]?.at : null) ?? { x: body.x + shift.x, y: body.y + shift.y });
    });
    separate(graph.nodes, bodies, fixed, labels);
  }
  return Object.fromEntries(graph.nodes.map((node, i) => [node.id, bodies[i] ?? { x: 0, y: 0 }]));
}
