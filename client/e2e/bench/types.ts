import type { GraphFragment } from '../../../server/contract/graph.ts';
import type { ModelAnswer } from '../../../server/contract/model.ts';

/** What a page is given: a fragment as the API answers it, the vocabulary, and a place for every node, so that no layout is measured. */
export interface BenchInput {
  readonly fragment: GraphFragment;
  readonly model: ModelAnswer;
  readonly places: Readonly<Record<string, { x: number; y: number }>>;
}

export interface BenchPage {
  /** Milliseconds from the fragment in hand to pixels on the screen. */
  measure(which: 'bare' | 'corridor', input: BenchInput): Promise<number>;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}
