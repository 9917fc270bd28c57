import { Autocomplete, Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedInput, SavedQuestion } from '../../../server/contract/questions.ts';
import { categoriesOf } from '../../state/saved/find.ts';
import { useActions } from '../common/actions.ts';
import { useModel } from '../common/context.ts';
import { questions } from './queries.ts';
import { Refused } from './Refused.tsx';
import classes from './save.module.css';
import type { Saved } from './use-saved.ts';

export type Details = Pick<SavedInput, 'name' | 'question' | 'category'>;

interface DetailsFormProps {
  readonly title: string;
  readonly start: Details;
  readonly saved: Saved;
  readonly note: string | null;
  /** Whether the one that has the name may be replaced. */
  readonly replaces: boolean;
  readonly save: (details: Details, over: SavedQuestion | null) => Promise<void>;
}

/** A dialog of what a saved question is called, asks, and belongs to. */
export function DetailsForm({ title, start, saved, note, replaces, save }: DetailsFormProps) {
  const { close } = useActions();
  const [details, setDetails] = useState<Details>({ name: start.name, question: start.question, category: start.category });
  const work = useMutation({
    mutationFn: (over: SavedQuestion | null) => save({ ...details, name: details.name.trim() }, over),
    onError: () => saved.refresh(),
  });
  const change = (patch: Partial<Details>) => {
    work.reset();
    setDetails({ ...details, ...patch });
  };
  return (
    <Modal opened onClose={close} title={title} size={480} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (details.name.trim() !== '') work.mutate(null);
        }}
      >
        <Fields details={details} list={saved.list.data ?? []} change={change} />
        {note === null ? null : <p className={classes.note}>{note}</p>}
        <Refused
          error={work.error}
          name={details.name}
          list={saved.list.data ?? []}
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

interface FieldsProps {
  readonly details: Details;
  readonly list: readonly SavedQuestion[];
  readonly change: (patch: Partial<Details>) => void;
}

function Fields({ details, list, change }: FieldsProps) {
  const { evidence } = useModel();
  const library = useQuery({ ...questions(), enabled: evidence });
  return (
    <>
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
        data={categoriesOf(list, library.data?.groups.map(({ label }) => label) ?? [])}
        value={details.category}
        onChange={(category) => change({ category })}
      />
    </>
  );
}
