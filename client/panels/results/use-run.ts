import { useStore } from 'zustand';
import { IDLE, type RunState } from '../../state/workbench/run.ts';
import { useStores } from '../common/context.ts';

/** What the tab ran last; a new value at most once a frame while rows come. */
export const useRun = (tabId: string): RunState => useStore(useStores().runner, (runs) => runs[tabId] ?? IDLE);
