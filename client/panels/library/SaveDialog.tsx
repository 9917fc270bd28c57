import { Autocomplete, Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedInput, SavedQuestion } from '../../../server/contract/questions.ts';
import { ApiError, asApiError } from '../../api/error.ts';
import { inputOf, parametersOf } from '../../state/saved/draft.ts';
import { toInput } from '../../state/saved/files.ts';
import { categoriesOf } from '../../state/saved/find.ts';
import { tabOf } from '../../state/workbench/tabs.ts';
import type { Tab } from '../../state/workbench/types.ts';
import { plural } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useModel, useStores, useWorkbench } from '../common/context.ts';
import { say } from '../common/say.tsx';
import { questions } from './queries.ts';
import classes from './save.module.css';
import { nextName } from './use-keeping.ts';
import { type Saved, useSaved } from './use-saved.ts';

type Details = Pick<SavedInput, 'name' | 'question' | 'category'>;

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
  return (
    <DetailsForm
      title="Save this query"
      start={start}
      saved={saved}
      note={kept === 0 ? null : `Saved with the values of ${plural(kept, 'parameter', 'parameters')}; they become a form.`}
      replaces
      save={save}
    />
  );
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

interface DetailsFormProps {
  readonly title: string;
  readonly start: Details;
  readonly saved: Saved;
  readonly note: string | null;
  /** Whether the one that has the name may be replaced. */
  readonly replaces: boolean;
  readonly save: (details: Details, over: SavedQuestion | null) => Promise<void>;
}

function DetailsForm({ title, start, saved, note, replaces, save }: DetailsFormProps) {
  const { close } = useActions();
  const { evidence } = useModel();
  const library = useQuery({ ...questions(), enabled: evidence });
  const [details, setDetails] = useState<Details>({ name: start.name, question: start.question, category: start.category });
  const list = saved.list.data ?? [];
  const work = useMutation({
    mutationFn: (over: SavedQuestion | null) => save({ ...details, name: details.name.trim() }, over),
    onError: () => saved.refresh(),
  });
  const change = (patch: Partial<Details>) => {
    work.reset();
    setDetails({ ...details, ...patch });
  };
  const categories = categoriesOf(list, library.data?.groups.map(({ label }) => label) ?? []);
  return (
    <Modal opened onClose={close} title={title} size={480} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (details.name.trim() !== '') work.mutate(null);
        }}
      >
        <TextInput
          label="Name"
          data-autofocus
          required
          withAsterisk={false}
          maxLength={120}
          value={details.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Textarea
          label="What it asks, in plain words"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          value={details.question}
          onChange={(event) => change({ question: event.currentTarget.value })}
        />
        <Autocomplete
          label="Category"
          placeholder="None"
          maxLength={80}
          data={categories}
          value={details.category}
          onChange={(category) => change({ category })}
        />
        {note === null ? null : <p className={classes.note}>{note}</p>}
        <Refused
          error={work.error}
          name={details.name}
          list={list}
          rename={(name) => change({ name })}
          replace={replaces ? (holder) => work.mutate(holder) : null}
        />
        <div className={classes.foot}>
          <span className={classes.note}>
            {saved.saves === 'browser' ? 'Kept in this browser: this database is not written to.' : ''}
          </span>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={work.isPending} disabled={details.name.trim() === ''}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface RefusedProps {
  readonly error: Error | null;
  readonly name: string;
  readonly list: readonly SavedQuestion[];
  readonly rename: (name: string) => void;
  readonly replace: ((holder: SavedQuestion) => void) | null;
}

/** Why nothing was saved, and the ways out: another name, or the place of the one that has it. */
function Refused({ error, name, list, rename, replace }: RefusedProps) {
  if (error === null) return null;
  const { message, hint, details, code } = asApiError(error);
  const holder = list.find(({ id }) => id === details?.holder);
  const other = nextName(name.trim(), list);
  return (
    <div className={classes.refused} role="alert">
      <p>
        {message} {code === 'conflict' && holder !== undefined ? null : hint}
      </p>
      {code === 'conflict' && holder !== undefined ? (
        <div className={classes.ways}>
          <Button variant="default" onClick={() => rename(other)}>
            Use “{other}”
          </Button>
          {replace === null ? null : (
            <Button variant="default" onClick={() => replace(holder)}>
              Replace “{holder.name}”
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}
