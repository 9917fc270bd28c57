import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Cell } from '../../../server/contract/cells.ts';
import type { PlotSpec } from './plot-data.ts';
import { type Arrangement, AS_IT_CAME } from './rows-arrange.ts';

export const RESULT_VIEWS = ['table', 'chart', 'json', 'plot'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

/** A cell whose whole content stands beside the table; `note` says why it stands there and not in the explorer. */
export interface Inspected {
  readonly cell: Cell;
  readonly title: string;
  readonly note: string | null;
}

/** How the results of a tab are looked at. Columns are named by their index: names may repeat nothing, but order does matter. */
export interface Look {
  readonly view: ResultView;
  readonly arrangement: Arrangement;
  readonly filterRow: boolean;
  /** Widths that the reader set, in pixels. */
  readonly widths: Readonly<Record<number, number>>;
  readonly plot: PlotSpec | null;
  readonly inspected: Inspected | null;
  /** Most nodes that go to the chart. */
  readonly cap: number;
}

const PRESET_CAP = 500;
const PRESET_LOOK: Look = {
  view: 'table',
  arrangement: AS_IT_CAME,
  filterRow: false,
  widths: {},
  plot: null,
  inspected: null,
  cap: PRESET_CAP,
};

interface Kept {
  readonly columns: string;
  readonly look: Look;
}

export interface LooksStore extends Pick<StoreApi<Readonly<Record<string, Kept>>>, 'getState' | 'subscribe' | 'getInitialState'> {
  of(tabId: string, columns: readonly string[]): Look;
  change(tabId: string, columns: readonly string[], patch: Partial<Look>): void;
  forget(tabId: string): void;
}

const signature = (columns: readonly string[]): string => JSON.stringify(columns);

/** Looks of all tabs. The same columns keep theirs from run to run; others begin anew, but in the view that was chosen. */
export function createLooks(): LooksStore {
  const store = createStore<Readonly<Record<string, Kept>>>(() => ({}));
  const { getState, subscribe, getInitialState } = store;
  const of = (tabId: string, columns: readonly string[]): Look => lookIn(getState()[tabId], columns);
  return {
    getState,
    subscribe,
    getInitialState,
    of,
    change: (tabId, columns, patch) =>
      store.setState({ [tabId]: { columns: signature(columns), look: { ...of(tabId, columns), ...patch } } }),
    forget: (tabId) => {
      const { [tabId]: _, ...rest } = getState();
      store.setState(rest, true);
    },
  };
}

/** Fresh ones are made once per view, so that who compares by identity redraws nothing. */
const FRESH = new Map(RESULT_VIEWS.map((view) => [view, { ...PRESET_LOOK, view }] as const));

export function lookIn(kept: Kept | undefined, columns: readonly string[]): Look {
  if (kept === undefined) return PRESET_LOOK;
  return kept.columns === signature(columns) ? kept.look : (FRESH.get(kept.look.view) ?? PRESET_LOOK);
}
