import { createStore, type StoreApi } from 'zustand/vanilla';
import { type KeyValue, keepIn, keptIn } from '../storage.ts';
import * as history from './history.ts';
import { readKept, writeKept } from './kept.ts';
import * as tabs from './tabs.ts';
import type { Draft, Drawer, DrawerSize, Run, Tab, TabParameter, WorkbenchState } from './types.ts';

/** Tabs, their parameters, what was run and the size of the drawer. Whatever changes is kept at once. */
export interface WorkbenchStore extends Pick<StoreApi<WorkbenchState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** @returns the id of the tab, which is in front now. */
  openTab(draft: Draft): string;
  closeTab(id: string): void;
  reopenTab(): void;
  showTab(id: string): void;
  rename(id: string, name: string): void;
  setText(id: string, text: string): void;
  setParameter(id: string, name: string, parameter: TabParameter): void;
  change(id: string, patch: Partial<Omit<Tab, 'id'>>): void;
  addRun(run: Omit<Run, 'id'>): void;
  clearHistory(): void;
  sizeDrawer(tab: 'table' | 'cypher', patch: Partial<DrawerSize>): void;
  /** Share of the workbench that the editor takes beside an answer; null: what its text needs. */
  sizeEditor(share: number | null): void;
  /** Before the workbench is shown: the first time on a low screen it covers the chart. `height`: of the window, in pixels. */
  meetDrawer(height: number): void;
  /** What stands beside the editor; null: nothing does. */
  showSide(side: Drawer['side']): void;
}

const KEY = 'corridor.workbench';

export function createWorkbench(storage: KeyValue): WorkbenchStore {
  const store = createStore<WorkbenchState>(() => readKept(keptIn(storage, KEY)));
  const { getState, subscribe, getInitialState } = store;
  const set = (next: WorkbenchState) => {
    if (next === getState()) return;
    store.setState(next, true);
    keepIn(storage, KEY, writeKept(next));
  };
  return {
    getState,
    subscribe,
    getInitialState,
    openTab: (draft) => {
      set(tabs.openTab(getState(), draft));
      return getState().active;
    },
    closeTab: (id) => set(tabs.closeTab(getState(), id)),
    reopenTab: () => set(tabs.reopenTab(getState())),
    showTab: (id) => set(tabs.showTab(getState(), id)),
    rename: (id, name) => set(tabs.renameTab(getState(), id, name)),
    setText: (id, text) => set(tabs.changeTab(getState(), id, { text })),
    setParameter: (id, name, parameter) => set(tabs.setParameter(getState(), id, name, parameter)),
    change: (id, patch) => set(tabs.changeTab(getState(), id, patch)),
    addRun: (run) => set(history.addRun(getState(), run)),
    clearHistory: () => set(history.clearHistory(getState())),
    sizeDrawer: (tab, patch) => set(tabs.sizeDrawer(getState(), tab, patch)),
    sizeEditor: (share) => set(tabs.sizeEditor(getState(), share)),
    meetDrawer: (height) => set(tabs.meetDrawer(getState(), height)),
    showSide: (side) => set(tabs.showSide(getState(), side)),
  };
}
