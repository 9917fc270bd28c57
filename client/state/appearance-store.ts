import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AppearanceSettings, PLAIN, readAppearance, writeAppearance } from './appearance-settings.ts';
import { type KeyValue, keepIn, keptIn } from './storage.ts';

export interface Appearance {
  /** The database that these settings belong to; null: none whose look can be changed. */
  readonly place: string | null;
  readonly settings: AppearanceSettings;
}

/** How labels look, kept by the browser for each database. */
export interface AppearanceStore extends Pick<StoreApi<Appearance>, 'getState' | 'subscribe' | 'getInitialState'> {
  open(place: string | null): void;
  change(next: (settings: AppearanceSettings) => AppearanceSettings): void;
  reset(): void;
}

const keyOf = (place: string): string => `corridor.appearance.${place}`;

export function createAppearance(storage: KeyValue): AppearanceStore {
  const store = createStore<Appearance>(() => ({ place: null, settings: PLAIN }));
  const { getState, subscribe, getInitialState } = store;
  const set = (settings: AppearanceSettings) => {
    const { place } = getState();
    if (place === null) return;
    store.setState({ settings });
    keepIn(storage, keyOf(place), writeAppearance(settings));
  };
  return {
    getState,
    subscribe,
    getInitialState,
    open: (place) => {
      if (place === getState().place) return;
      store.setState({ place, settings: place === null ? PLAIN : readAppearance(keptIn(storage, keyOf(place))) });
    },
    change: (next) => set(next(getState().settings)),
    reset: () => set(PLAIN),
  };
}
