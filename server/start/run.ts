import { StartError } from '../neo4j/index.ts';

/** A failure in words for a terminal: what, and what to do next. Defects keep their stack. */
export function explain(error: unknown): string {
  if (error instanceof StartError) return `✗ ${error.message}\n  → ${error.hint}`;
  if (error instanceof Error && 'hint' in error && typeof error.hint === 'string') return `✗ ${error.message}\n  → ${error.hint}`;
  return `✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Names the given signals once; later ones (npm and tsx pass on what the terminal sent already) change nothing. */
export function onFirst(signals: readonly NodeJS.Signals[], act: () => void): void {
  let done = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (done) return;
      done = true;
      act();
    });
  }
}
