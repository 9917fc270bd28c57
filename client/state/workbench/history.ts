import type { Run, WorkbenchState } from './types.ts';

/** Statements that are remembered. */
export const KEPT_RUNS = 200;

/** Latest first. The same statement with the same parameters, run again at once, takes the place of the one before. */
export function addRun(state: WorkbenchState, run: Omit<Run, 'id'>): WorkbenchState {
  const [last] = state.history;
  const again =
    last !== undefined &&
    last.text === run.text &&
    last.mode === run.mode &&
    JSON.stringify(last.parameters) === JSON.stringify(run.parameters);
  const before = again ? state.history.slice(1) : state.history;
  return {
    ...state,
    history: [{ ...run, id: `run-${state.next}` }, ...before].slice(0, KEPT_RUNS),
    next: state.next + 1,
  };
}

export const clearHistory = (state: WorkbenchState): WorkbenchState => ({ ...state, history: [] });

/** Statements that hold every word of what is looked for, whatever their case. */
export function findRuns(history: readonly Run[], looked: string): readonly Run[] {
  const words = looked
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length === 0 ? history : history.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
}
