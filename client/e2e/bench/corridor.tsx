import { createRoot } from 'react-dom/client';
import { ChartCanvas } from '../../canvas/ChartCanvas.tsx';
import { untilDrawn } from './drawn.ts';
import type { BenchInput } from './types.ts';

const NOTHING = { nodes: [], link: null };
const ignore = () => {};

/** The product's chart, with everything that it draws at this size. */
export function measureCorridor(container: HTMLElement, { fragment, model, places }: BenchInput): Promise<number> {
  const start = performance.now();
  const nodes = fragment.nodes.map((node) => ({
    node,
    x: places[node.id]?.x ?? 0,
    y: places[node.id]?.y ?? 0,
    pinned: false,
    more: 0,
  }));
  createRoot(container).render(
    <ChartCanvas
      nodes={nodes}
      links={fragment.links}
      model={model}
      theme="dark"
      layout="organic"
      selection={NOTHING}
      emphasis={null}
      showLabels
      groupParallel={false}
      reducedMotion={false}
      onSelect={ignore}
      onExpand={ignore}
      onMenu={ignore}
      onMoved={ignore}
      onPlaced={ignore}
      onLasso={ignore}
      onReady={ignore}
      onContextLost={ignore}
    />,
  );
  const shown = () => container.querySelector<HTMLElement>('[data-testid="chart"]')?.dataset;
  return untilDrawn(container, start, () => shown()?.state === 'drawn' && Number(shown()?.drawn ?? 0) > 0);
}
