import type { AnyLayout } from './index.ts';
import type { LayoutGraph, LayoutOptions, Positions } from './types.ts';

export interface LayoutRequest {
  readonly name: AnyLayout;
  readonly graph: LayoutGraph;
  readonly options: LayoutOptions;
}

/**
 * Runs a layout in a worker, so that the page stays alive.
 * @returns positions of all nodes in chart units
 * @throws the signal's reason when aborted; an Error when the worker fails
 */
export function runLayout(name: AnyLayout, graph: LayoutGraph, options: LayoutOptions, signal: AbortSignal): Promise<Positions> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const request: LayoutRequest = { name, graph, options };
  return new Promise<Positions>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Positions>) => resolve(data);
    worker.onerror = (event) =>
      reject(new Error(`The ${name} layout failed: ${event.message || 'its worker could not be loaded'}`));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
