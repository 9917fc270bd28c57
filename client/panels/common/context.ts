import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import type { Overview } from '../../../server/contract/overview.ts';
import type { Dress } from '../../graph/dress.ts';
import type { Appearance, AppearanceStore } from '../../state/appearance-store.ts';
import type { Snapshot } from '../../state/snapshot.ts';
import { type Explorer, type ExplorerStore, snapshotOf } from '../../state/store.ts';
import type { LooksStore } from '../../state/workbench/looks.ts';
import type { Runner } from '../../state/workbench/run.ts';
import type { WorkbenchStore } from '../../state/workbench/store.ts';
import type { WorkbenchState } from '../../state/workbench/types.ts';
import type { Ui, UiStore } from './ui-store.ts';

export interface Stores {
  readonly explorer: ExplorerStore;
  readonly ui: UiStore;
  readonly workbench: WorkbenchStore;
  readonly runner: Runner;
  readonly appearance: AppearanceStore;
  readonly looks: LooksStore;
}

export const StoresContext = createContext<Stores | null>(null);

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useStores outside of StoresContext');
  return stores;
}

/** `pick` must return something stable: a part of the state, never a new object. */
export const useExplorer = <T>(pick: (state: Explorer) => T): T => useStore(useStores().explorer, pick);
export const useSnapshot = (): Snapshot => useExplorer(snapshotOf);
export const useUi = <T>(pick: (ui: Ui) => T): T => useStore(useStores().ui, pick);
export const useWorkbench = <T>(pick: (state: WorkbenchState) => T): T => useStore(useStores().workbench, pick);

/** What every part of the page may count on once it is shown. */
export interface Loaded {
  /** In the reader's colours, where they may be changed. */
  readonly model: ModelAnswer;
  readonly dress: Dress;
  readonly overview: Overview;
  readonly dataVersion: string | null;
}

export const LoadedContext = createContext<Loaded | null>(null);

export function useLoaded(): Loaded {
  const loaded = useContext(LoadedContext);
  if (loaded === null) throw new Error('useLoaded outside of LoadedContext');
  return loaded;
}

/** Settings of how labels look. */
export const useAppearance = (): Appearance => useStore(useStores().appearance);

export const useModel = (): ModelAnswer => useLoaded().model;
