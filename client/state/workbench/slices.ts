export interface Breath {
  /** Milliseconds, from any start. */
  now(): number;
  /** Comes back once the page has had its turn. */
  rest(): Promise<void>;
}

/** Milliseconds of work after which the page has its turn: half a frame. */
const SLICE = 8;

/** Drives long work to its end in slices, so that typing and scrolling stay smooth. @throws the signal's reason once it is aborted */
export async function inSlices<T>(steps: Generator<void, T, void>, breath: Breath, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    for (const started = breath.now(); breath.now() - started < SLICE; ) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await breath.rest();
  }
}
