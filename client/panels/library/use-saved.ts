import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Health } from '../../../server/contract/overview.ts';
import type { SavedQuestion } from '../../../server/contract/questions.ts';
import { createBrowserSaved } from '../../state/saved/browser.ts';
import { serverSaved } from '../../state/saved/server.ts';
import type { SavedStore } from '../../state/saved/types.ts';
import { storageOf } from '../../state/storage.ts';
import { health } from '../common/queries.ts';
import { savedList } from './queries.ts';

const storeAt = (saves: Health['saves'] | undefined, place: string): SavedStore =>
  saves === 'browser'
    ? createBrowserSaved({ storage: storageOf(window), place, now: () => Date.now(), makeId: () => window.crypto.randomUUID() })
    : serverSaved;

export interface Saved {
  readonly store: SavedStore;
  /** Where they are: in the database for everybody, or in this browser. */
  readonly saves: Health['saves'];
  readonly list: UseQueryResult<readonly SavedQuestion[]>;
  /** Reads the list anew, after a change. */
  refresh(): Promise<void>;
}

/** Saved questions of the connected database; null until the server has said where they are kept. */
export function useSaved(): Saved | null {
  const client = useQueryClient();
  const { data } = useQuery(health());
  const saves = data?.saves;
  const place = data?.place ?? '';
  const store = useMemo(() => storeAt(saves, place), [saves, place]);
  const asked = savedList(store, `${saves} ${place}`);
  const list = useQuery({ ...asked, enabled: saves !== undefined });
  if (saves === undefined) return null;
  return { store, saves, list, refresh: () => client.invalidateQueries({ queryKey: asked.queryKey }) };
}
