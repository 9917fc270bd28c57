import { useQuery } from '@tanstack/react-query';
import type { SavedQuestion } from '../../../server/contract/questions.ts';
import { ApiError } from '../../api/error.ts';
import { inputOf, parametersOf } from '../../state/saved/draft.ts';
import { toInput } from '../../state/saved/files.ts';
import { tabOf } from '../../state/workbench/tabs.ts';
import type { Tab } from '../../state/workbench/types.ts';
import { useActions } from '../common/actions.ts';
import { useModel, useStores, useWorkbench } from '../common/context.ts';
import { say } from '../common/say.tsx';
import { type Details, DetailsForm } from './DetailsForm.tsx';
import { questions } from './queries.ts';
import { type Saved, useSaved } from './use-saved.ts';

/** A tab of the workbench is saved under a name of its own. */
export function SaveTabDialog({ tab: id }: { tab: string }) {
  const { evidence } = useModel();
  const tab = useWorkbench((state) => tabOf(state, id));
  const saved = useSaved();
  const library = useQuery({ ...questions(), enabled: evidence });
  if (tab === null || saved === null) return null;
  const asked = library.data?.questions.find((question) => question.id === tab.question);
  const group = library.data?.groups.find((each) => each.id === asked?.group)?.label;
  return (
    <SaveTab
      tab={tab}
      saved={saved}
      start={{
        name: tab.name,
        question: asked === undefined || asked.question === tab.name ? '' : asked.question,
        category: group ?? '',
      }}
    />
  );
}

const valuesText = (n: number): string | null => {
  if (n === 0) return null;
  return n === 1
    ? 'Saved with the value of its parameter, which becomes a form.'
    : `Saved with the values of ${n} parameters, which become a form.`;
};

function SaveTab({ tab, saved, start }: { tab: Tab; saved: Saved; start: Details }) {
  const { workbench } = useStores();
  const { close } = useActions();
  const done = async (kept: SavedQuestion) => {
    workbench.change(tab.id, { name: kept.name, saved: kept.id, savedVersion: kept.version });
    await saved.refresh();
    say(`Saved as “${kept.name}”.`);
    close();
  };
  const save = async (details: Details, over: SavedQuestion | null) => {
    const input = inputOf(tab, details);
    if (input === null) throw new ApiError('bad-request', 0, 'There is no statement to save.', 'Write one in the editor first.');
    await done(over === null ? await saved.store.add(input) : await saved.store.change(over.id, input, over.version));
  };
  const kept = parametersOf(tab).length;
  return <DetailsForm title="Save this query" start={start} saved={saved} note={valuesText(kept)} replaces save={save} />;
}

/** Name, description and category of what is saved already. */
export function EditSavedDialog({ saved: question }: { saved: SavedQuestion }) {
  const saved = useSaved();
  const { workbench } = useStores();
  const { close } = useActions();
  if (saved === null) return null;
  const save = async (details: Details) => {
    const kept = await saved.store.change(question.id, { ...toInput(question), ...details }, question.version);
    for (const tab of workbench.getState().tabs)
      if (tab.saved === kept.id)
        workbench.change(tab.id, { savedVersion: kept.version, ...(tab.name === question.name ? { name: kept.name } : {}) });
    await saved.refresh();
    close();
  };
  return (
    <DetailsForm
      title={`Rename or describe “${question.name}”`}
      start={question}
      saved={saved}
      note={null}
      replaces={false}
      save={save}
    />
  );
}
