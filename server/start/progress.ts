/** What is happening, for people: one line per step, and the sentence that /api/health gives until all is ready. */
export interface Progress {
  /** "✓ …" done, "… …" begun and slow, "✗ …" failed: printed; a begun step is also the current one. */
  report(line: string): void;
  /** The current step, not printed: its ✓ line will be. */
  step(sentence: string): void;
  ready(): void;
  phase(): { readonly ready: boolean; readonly step: string };
}

export function createProgress(print: (line: string) => void): Progress {
  let phase = { ready: false, step: 'Starting' };
  return {
    report: (line) => {
      if (line.startsWith('… ')) phase = { ...phase, step: line.slice(2) };
      print(line);
    },
    step: (step) => {
      phase = { ...phase, step };
    },
    ready: () => {
      phase = { ready: true, step: 'Ready' };
    },
    phase: () => phase,
  };
}

/** Milliseconds as people read them: 6.1 s */
export const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
