/** What is happening, for people: one line per step, and the sentence that /api/health gives until all is ready. */
export interface Progress {
  /** "✓ …" done, "… …" begun and slow, "✗ …" failed: printed; a begun step is also the current one. */
  report(line: string): void;
  /** The current step, not printed: its ✓ line will be. */
  step(sentence: string): void;
  ready(): void;
  /** Why the database is started again and answers nobody meanwhile, a sentence; null when it answers. */
  away(reason: string | null): void;
  phase(): { readonly ready: boolean; readonly step: string; readonly away: string | null };
}

export function createProgress(print: (line: string) => void): Progress {
  let phase: ReturnType<Progress['phase']> = { ready: false, step: 'Starting', away: null };
  return {
    report: (line) => {
      if (line.startsWith('… ')) phase = { ...phase, step: line.slice(2) };
      print(line);
    },
    step: (step) => {
      phase = { ...phase, step };
    },
    ready: () => {
      phase = { ...phase, ready: true, step: 'Ready' };
    },
    away: (reason) => {
      phase = { ...phase, away: reason };
    },
    phase: () => phase,
  };
}

/** Milliseconds as people read them: 6.1 s */
export const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
