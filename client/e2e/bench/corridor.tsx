import { createRoot } from 'react-dom/client';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import { ChartCanvas } from '../../canvas/ChartCanvas.tsx';
import type { ChartCanvasProps } from '../../canvas/types.ts';
import { nextFrame, untilDrawn } from './drawn.ts';
import type { BenchInput, OpenPage } from './types.ts';

const NOTHING = { nodes: [], link: null };
const ignore = () => {};

const chart = (model: ModelAnswer, nodes: ChartCanvasProps['nodes'], links: ChartCanvasProps['links']) => (
  <ChartCanvas
    nodes={nodes}
    links={links}
    model={model}
    theme="dark"
    layout="organic"
    selection={NOTHING}
    emphasis={null}
    showLabels
    groupParallel={false}
    reducedMotion={false}
    // The room that the tools of the product take.
    roof={() => 44}
    onSelect={ignore}
    onExpand={ignore}
    onMenu={ignore}
    onMoved={ignore}
    onPlaced={ignore}
    onLasso={ignore}
    onReady={ignore}
    onContextLost={ignore}
  />
);

/** The product's chart, with everything that it draws at this size. */
export async function openCorridor(container: HTMLElement, model: ModelAnswer): Promise<OpenPage> {
  const root = createRoot(container);
  root.render(chart(model, [], []));
  const shown = () => container.querySelector<HTMLElement>('[data-testid="chart"]')?.dataset;
  while (shown()?.state !== 'empty') await nextFrame();
  await nextFrame();
  return {
    show({ fragment, places }: BenchInput) {
      const start = performance.now();
      const before = shown()?.drawn;
      const at = (id: string) => places[id] ?? { x: 0, y: 0 };
      root.render(
        chart(
          model,
          fragment.nodes.map((node) => ({ node, ...at(node.id), pinned: false, more: 0 })),
          fragment.links,
        ),
      );
      return untilDrawn(container, start, () => shown()?.state === 'drawn' && shown()?.drawn !== before);
    },
  };
}
