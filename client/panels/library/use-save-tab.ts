import { asApiError } from '../../api/error.ts';
import { inputOf } from '../../state/saved/draft.ts';
import { tabOf } from '../../state/workbench/tabs.ts';
import { useActions } from '../common/actions.ts';
import { useStores } from '../common/context.ts';
import { say, sayError } from '../common/say.tsx';
import type { Saved } from './use-saved.ts';

/** Saves a tab over what it was opened from; one that comes from nothing saved asks for a name. */
export function useSaveTab(saved: Saved | null): (tab: string) => Promise<void> {
  const { workbench } = useStores();
  const { open } = useActions();
  return async (id) => {
    const tab = tabOf(workbench.getState(), id);
    if (tab === null || saved === null || tab.text.trim() === '') return;
    const known = saved.list.data?.find((each) => each.id === tab.saved);
    if (known === undefined) return open({ kind: 'save-tab', tab: id });
    const input = inputOf(tab, known);
    if (input === null) return;
    try {
      const kept = await saved.store.change(known.id, input, tab.savedVersion ?? known.version);
      workbench.change(id, { savedVersion: kept.version });
      say(`“${kept.name}” is saved.`);
    } catch (error) {
      const { code, details } = asApiError(error);
      if (code === 'conflict' && details?.current !== undefined) open({ kind: 'changed-meanwhile', tab: id });
      else if (code === 'not-found') open({ kind: 'save-tab', tab: id });
      else sayError(`“${known.name}” could not be saved`, error);
    }
    await saved.refresh();
  };
}
