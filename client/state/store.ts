import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GraphFragment } from '../../server/contract/graph.ts';
import { type Captions, type ChartData, complete, forgotten, merge, NO_DATA } from './data.ts';
import { apply, current, go, type History, start } from './history.ts';
import { EMPTY, type Snapshot } from './snapshot.ts';
import type { Transition } from './transitions.ts';

export interface Explorer {
  readonly history: History;
  readonly data: ChartData;
}

/** The one writer of the explorer's state. Pure: the browser's history follows it, and leads it back, from outside. */
export interface ExplorerStore extends Pick<StoreApi<Explorer>, 'getState' | 'subscribe' | 'getInitialState'> {
  apply(transition: Transition): void;
  /** Shows the browser's entry of this number; `fallback` (read from its address) when memory does not hold it. */
  travel(browserPosition: number, fallback: () => Snapshot): void;
  learn(fragment: GraphFragment): void;
  learnAll(asked: readonly string[], answer: { fragment: GraphFragment; missing: readonly string[] }): void;
  /** Forgets what the server said, after its data changed; the view stays. */
  forget(): void;
  /** How things with volatile ids were called when a view was made; `{}`: take them as they are now. */
  expect(captions: Captions): void;
}

export function createExplorer(initial: Snapshot = EMPTY, first = 0, expected: Captions = {}): ExplorerStore {
  const store = createStore<Explorer>(() => ({ history: start(initial, first), data: { ...NO_DATA, expected } }));
  const { getState, subscribe, getInitialState, setState } = store;
  return {
    getState,
    subscribe,
    getInitialState,
    apply: (transition) => setState(({ history }) => ({ history: apply(history, transition) })),
    travel: (browserPosition, fallback) =>
      setState(({ history }) => ({ history: go(history, browserPosition) ?? start(fallback(), browserPosition) })),
    learn: (fragment) => setState(({ data }) => ({ data: merge(data, fragment) })),
    learnAll: (asked, answer) => setState(({ data }) => ({ data: complete(data, asked, answer) })),
    forget: () => setState(({ data }) => ({ data: forgotten(data) })),
    expect: (captions) => setState(({ data }) => ({ data: { ...data, expected: captions } })),
  };
}

export const snapshotOf = ({ history }: Explorer): Snapshot => current(history);
