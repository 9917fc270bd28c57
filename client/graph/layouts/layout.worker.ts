import { LAYOUTS } from './index.ts';
import type { LayoutRequest } from './run.ts';

/** One request, one answer; whoever started the worker ends it. A worker of our own module: the content policy forbids blob workers. */
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  self.postMessage(LAYOUTS[data.name](data.graph, data.options));
};
