import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { untilDrawn } from './drawn.ts';
import type { BenchInput } from './types.ts';

/** The yardstick: the same graph on a page with sigma and nothing else, as its manual shows it. */
export function measureBare(container: HTMLElement, { fragment, places }: BenchInput): Promise<number> {
  const start = performance.now();
  const graph = new MultiDirectedGraph();
  for (const { id, name } of fragment.nodes) graph.addNode(id, { ...places[id], size: 4, label: name, color: '#4a90d9' });
  for (const { id, source, target } of fragment.links) graph.addEdgeWithKey(id, source, target, { size: 1, color: '#566374' });
  const sigma = new Sigma(graph, container);
  // One frame, as the chart waits before it calls itself drawn.
  let settled = false;
  requestAnimationFrame(() => {
    settled = sigma.getGraph().order > 0;
  });
  return untilDrawn(container, start, () => settled);
}
