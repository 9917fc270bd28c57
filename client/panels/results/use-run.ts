import { useCallback } from 'react';
import { useStore } from 'zustand';
import { type Look, lookIn } from '../../state/workbench/looks.ts';
import { IDLE, type RunState } from '../../state/workbench/run.ts';
import { useStores } from '../common/context.ts';

/** What the tab ran last; a new value at most once a frame while rows come. */
export const useRun = (tabId: string): RunState => useStore(useStores().runner, (runs) => runs[tabId] ?? IDLE);

/** How the tab's results are looked at, and what changes that. */
export function useLook(tabId: string, columns: readonly string[]): [Look, (patch: Partial<Look>) => void] {
  const { looks } = useStores();
  const look = useStore(looks, (kept) => lookIn(kept[tabId], columns));
  const change = useCallback((patch: Partial<Look>) => looks.change(tabId, columns, patch), [looks, tabId, columns]);
  return [look, change];
}
