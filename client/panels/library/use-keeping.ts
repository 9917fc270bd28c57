import type { SavedInput, SavedQuestion } from '../../../server/contract/questions.ts';
import { freeName, keyOfName } from '../../../server/contract/saved-rules.ts';
import { toInput } from '../../state/saved/files.ts';
import { useStores } from '../common/context.ts';
import { say, sayError, sayWith } from '../common/say.tsx';
import type { Saved } from './use-saved.ts';

export interface Keeping {
  /** A copy under the next free name. */
  duplicate(question: SavedQuestion): Promise<void>;
  /** Removes it; undo adds it again, and tabs that were opened from it follow. */
  remove(question: SavedQuestion): Promise<void>;
}

/** A name like this one that nobody has. */
export function nextName(name: string, saved: readonly SavedQuestion[]): string {
  const taken = new Set(saved.map((each) => keyOfName(each.name)));
  return freeName(name, (key) => taken.has(key));
}

/** What is done with saved questions from the list. */
export function useKeeping({ store, list, refresh }: Saved): Keeping {
  const { workbench } = useStores();
  const relink = (from: string, to: SavedQuestion | null) => {
    for (const tab of workbench.getState().tabs)
      if (tab.saved === from) workbench.change(tab.id, { saved: to?.id ?? null, savedVersion: to?.version ?? null });
  };
  const linked = (id: string) =>
    workbench
      .getState()
      .tabs.filter((tab) => tab.saved === id)
      .map((tab) => tab.id);
  const undo = async (question: SavedInput, tabs: readonly string[]) => {
    try {
      const again = await store.add(toInput(question));
      for (const id of tabs) workbench.change(id, { saved: again.id, savedVersion: again.version });
      await refresh();
      say(`“${again.name}” is back.`);
    } catch (error) {
      sayError(`“${question.name}” could not be brought back`, error);
    }
  };
  return {
    duplicate: async (question) => {
      try {
        const copy = await store.add({ ...toInput(question), name: nextName(question.name, list.data ?? []) });
        await refresh();
        say(`Saved as “${copy.name}”.`);
      } catch (error) {
        sayError(`“${question.name}” could not be copied`, error);
        await refresh();
      }
    },
    remove: async (question) => {
      const tabs = linked(question.id);
      try {
        await store.remove(question.id);
        relink(question.id, null);
        sayWith(`“${question.name}” was deleted.`, 'Undo', () => void undo(question, tabs));
      } catch (error) {
        sayError(`“${question.name}” could not be deleted`, error);
      }
      await refresh();
    },
  };
}
