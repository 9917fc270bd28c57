import type { GraphFragment } from '../../../server/contract/graph.ts';
import type { ModelAnswer } from '../../../server/contract/model.ts';

/** What a page is given: a fragment as the API answers it, and a place for every node, so that no layout is measured. */
export interface BenchInput {
  readonly fragment: GraphFragment;
  readonly places: Readonly<Record<string, { x: number; y: number }>>;
}

/** A page that waits with an empty chart, as the product does while it asks its server. */
export interface OpenPage {
  /** Milliseconds from the fragment in hand to pixels on the screen. */
  show(input: BenchInput): Promise<number>;
}

export interface BenchPage {
  open(which: 'bare' | 'corridor', model: ModelAnswer): Promise<OpenPage>;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}
