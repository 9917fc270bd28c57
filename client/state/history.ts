import type { Snapshot } from './snapshot.ts';
import type { Transition } from './transitions.ts';

export interface Entry {
  readonly snapshot: Snapshot;
  /** What led here: undo says it takes this back. */
  readonly label: string;
}

/** Entries are the browser's entries of this page: `first` is the browser's number of the earliest that we know. */
export interface History {
  readonly entries: readonly Entry[];
  readonly index: number;
  readonly first: number;
}

/** A session keeps this many steps in memory; earlier ones live on in the browser's own history, whose addresses hold them. */
export const MAX_ENTRIES = 200;

export const start = (snapshot: Snapshot, first = 0): History => ({ entries: [{ snapshot, label: 'start' }], index: 0, first });

export function current(history: History): Snapshot {
  const entry = history.entries[history.index];
  if (entry === undefined) throw new Error(`history has no entry ${history.index} of ${history.entries.length}`);
  return entry.snapshot;
}

/** Number of the current entry in the browser's history of this page. */
export const position = (history: History): number => history.first + history.index;

export const same = (a: Snapshot, b: Snapshot): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Applies a transition. A step that changes nothing leaves no trace; a new step cuts what had been undone. */
export function apply(history: History, transition: Transition): History {
  const before = current(history);
  const after = transition.run(before);
  if (same(before, after)) return history;
  if (transition.mode === 'replace') return replaceCurrent(history, after);
  const entries = [...history.entries.slice(0, history.index + 1), { snapshot: after, label: transition.label }];
  const dropped = Math.max(0, entries.length - MAX_ENTRIES);
  return { entries: entries.slice(dropped), index: entries.length - dropped - 1, first: history.first + dropped };
}

const replaceCurrent = (history: History, snapshot: Snapshot): History => ({
  ...history,
  entries: history.entries.map((entry, at) => (at === history.index ? { ...entry, snapshot } : entry)),
});

/** Follows the browser to one of its entries; null when we hold none of that number, and the address has to be read. */
export function go(history: History, browserPosition: number): History | null {
  const index = browserPosition - history.first;
  return index >= 0 && index < history.entries.length ? { ...history, index } : null;
}

export const undoLabel = (history: History): string | null =>
  history.index > 0 ? (history.entries[history.index]?.label ?? null) : null;
export const redoLabel = (history: History): string | null => history.entries[history.index + 1]?.label ?? null;
