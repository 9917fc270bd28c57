import { Button, Modal, SegmentedControl } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import type { SavedImport, SavedImported, SavedInput } from '../../../server/contract/questions.ts';
import { keyOfName } from '../../../server/contract/saved-rules.ts';
import { type FileRead, parseFiles } from '../../state/saved/files.ts';
import { plural } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { Failed } from '../common/Failed.tsx';
import { say } from '../common/say.tsx';
import { ACCEPTED, readFiles } from './files.ts';
import classes from './save.module.css';
import { type Saved, useSaved } from './use-saved.ts';

type Clash = SavedImport['clash'];

const CLASHES: readonly { readonly value: Clash; readonly label: string; readonly fate: string }[] = [
  { value: 'skip', label: 'Leave out', fate: 'name taken: left out' },
  { value: 'rename', label: 'Keep both', fate: 'name taken: gets another' },
  { value: 'replace', label: 'Replace', fate: 'replaces the saved one' },
];

const summary = ({ added, renamed, replaced, skipped }: SavedImported): string =>
  [
    added.length > 0 ? `${added.length} added` : '',
    renamed.length > 0 ? `${renamed.length} added under another name` : '',
    replaced.length > 0 ? `${replaced.length} replaced` : '',
    skipped.length > 0 ? `${skipped.length} left out` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

/** Questions from files: what is in them is shown before anything is kept. */
export function ImportDialog() {
  const saved = useSaved();
  const { close } = useActions();
  const [read, setRead] = useState<FileRead | null>(null);
  if (saved === null) return null;
  return (
    <Modal opened onClose={close} title="Import questions" size={560} closeButtonProps={{ 'aria-label': 'Close' }}>
      {read === null ? (
        <Choose onFiles={(files) => void readFiles(files).then((texts) => setRead(parseFiles(texts)))} />
      ) : (
        <Preview read={read} saved={saved} again={() => setRead(null)} />
      )}
    </Modal>
  );
}

function Choose({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.form}>
      <DropButton onClick={() => input.current?.click()} onFiles={onFiles} />
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label="Files of questions"
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
        }}
      />
      <p className={classes.note}>
        In a file of Cypher, comments above a statement say what it is: <code>{'// name: …'}</code>,{' '}
        <code>{'// question: …'}</code>, <code>{'// category: …'}</code>. Nothing is run.
      </p>
    </div>
  );
}

function DropButton({ onClick, onFiles }: { onClick: () => void; onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    <button
      type="button"
      data-autofocus
      className={classes.drop}
      data-over={over}
      onClick={onClick}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={22} aria-hidden />
      <strong>Choose files, or drop them here</strong>
      <span>JSON as exported here, or Cypher: statements that end with a semicolon</span>
    </button>
  );
}

function Preview({ read, saved, again }: { read: FileRead; saved: Saved; again: () => void }) {
  const { close } = useActions();
  const [clash, setClash] = useState<Clash>('skip');
  const work = useMutation({
    mutationFn: () => saved.store.importAll({ saved: [...read.saved], clash }),
    onSuccess: async (answer) => {
      await saved.refresh();
      say(`${summary(answer)}.`, 'Imported');
      close();
    },
  });
  const taken = new Set((saved.list.data ?? []).map(({ name }) => keyOfName(name)));
  const clashes = clashing(read.saved, taken);
  return (
    <div className={classes.form}>
      <Problems problems={read.problems} />
      <Found found={read.saved} clashes={clashes} clash={clash} />
      {clashes.size > 0 ? <Taken n={clashes.size} clash={clash} choose={setClash} /> : null}
      <Failed error={work.error} />
      <div className={classes.foot}>
        <span className={classes.note}>{read.saved.length === 0 ? '' : plural(read.saved.length, 'question', 'questions')}</span>
        <Button variant="default" onClick={again}>
          Other files …
        </Button>
        <Button data-autofocus disabled={read.saved.length === 0} loading={work.isPending} onClick={() => work.mutate()}>
          Import
        </Button>
      </div>
    </div>
  );
}

const Problems = ({ problems }: Pick<FileRead, 'problems'>) =>
  problems.length === 0 ? null : (
    <div className={classes.refused} role="alert">
      <ul className={classes.problems}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );

interface FoundProps {
  readonly found: readonly SavedInput[];
  /** Places of those whose name is taken. */
  readonly clashes: ReadonlySet<number>;
  readonly clash: Clash;
}

function Found({ found, clashes, clash }: FoundProps) {
  if (found.length === 0) return <p className={classes.note}>No question was found.</p>;
  // A name may come twice in a file.
  const keys = found.map(({ name }, at) => `${name} ${at}`);
  const fate = CLASHES.find(({ value }) => value === clash)?.fate;
  return (
    <ul className={classes.preview} aria-label="Questions found">
      {found.map((question, at) => (
        <li key={keys[at]}>
          <span>
            {question.name}
            {question.question === '' ? null : <small>{question.question}</small>}
          </span>
          <span className={classes.fate}>{clashes.has(at) ? fate : 'new'}</span>
        </li>
      ))}
    </ul>
  );
}

const Taken = ({ n, clash, choose }: { n: number; clash: Clash; choose: (clash: Clash) => void }) => (
  <div>
    <p className={classes.note} id="import-clash">
      {plural(n, 'name is', 'names are')} taken. What is saved under {n === 1 ? 'it' : 'them'} stays, unless you replace it:
    </p>
    <SegmentedControl
      mt={6}
      size="xs"
      aria-labelledby="import-clash"
      value={clash}
      onChange={(value) => choose(CLASHES.find((each) => each.value === value)?.value ?? 'skip')}
      data={CLASHES.map(({ value, label }) => ({ value, label }))}
    />
  </div>
);

/** Which of them (by place in the file) find their name taken, by what is saved or by one before them. */
function clashing(found: readonly SavedInput[], taken: ReadonlySet<string>): ReadonlySet<number> {
  const seen = new Set(taken);
  const clashes = new Set<number>();
  for (const [at, { name }] of found.entries()) {
    const key = keyOfName(name);
    if (seen.has(key)) clashes.add(at);
    seen.add(key);
  }
  return clashes;
}
