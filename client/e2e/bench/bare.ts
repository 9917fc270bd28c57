import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { nextFrame, untilDrawn } from './drawn.ts';
import type { BenchInput, OpenPage } from './types.ts';

function build({ fragment, places }: BenchInput): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, name } of fragment.nodes) graph.addNode(id, { ...places[id], size: 4, label: name, color: '#4a90d9' });
  for (const { id, source, target } of fragment.links) graph.addEdgeWithKey(id, source, target, { size: 1, color: '#566374' });
  return graph;
}

/** The yardstick: a page with sigma and nothing else, with the settings it comes with. */
export async function openBare(container: HTMLElement): Promise<OpenPage> {
  const sigma = new Sigma(new MultiDirectedGraph(), container);
  await nextFrame();
  return {
    show(input) {
      const start = performance.now();
      let settled = false;
      // One frame after drawing, as the product's chart waits before it calls itself drawn.
      sigma.once('afterRender', () => {
        requestAnimationFrame(() => {
          settled = true;
        });
      });
      sigma.setGraph(build(input));
      return untilDrawn(container, start, () => settled);
    },
  };
}
