import { Button, SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useCallback, useMemo, useState } from 'react';
import type { SavedImport, SavedImported, SavedInput } from '../../../server/contract/questions.ts';
import { keyOfName } from '../../../server/contract/saved-rules.ts';
import type { FileRead } from '../../state/saved/files.ts';
import { chosenOf } from '../../state/saved/verdict.ts';
import { plural } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { Failed } from '../common/Failed.tsx';
import { say } from '../common/say.tsx';
import { ImportRow } from './ImportRow.tsx';
import classes from './save.module.css';
import type { Saved } from './use-saved.ts';
import { useVerdicts, type Verdicts } from './use-verdicts.ts';

type Clash = SavedImport['clash'];

const CLASHES: readonly { readonly value: Clash; readonly label: string; readonly fate: string }[] = [
  { value: 'skip', label: 'Leave out', fate: 'name taken: left out' },
  { value: 'rename', label: 'Keep both', fate: 'name taken: gets another' },
  { value: 'replace', label: 'Replace', fate: 'replaces the saved one' },
];

/** `unticked`: how many were left out by choice. */
const summary = ({ added, renamed, replaced, skipped }: SavedImported, unticked: number): string =>
  [
    added.length > 0 ? `${added.length} added` : '',
    renamed.length > 0 ? `${renamed.length} added under another name` : '',
    replaced.length > 0 ? `${replaced.length} replaced` : '',
    skipped.length + unticked > 0 ? `${skipped.length + unticked} left out` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

interface PreviewProps {
  readonly read: FileRead;
  readonly saved: Saved;
  /** Back to choosing files. */
  readonly again: () => void;
}

/** What files hold, before anything is kept: what does not parse is left out, unless somebody wants it. */
export function ImportPreview({ read, saved, again }: PreviewProps) {
  const { close } = useActions();
  const [clash, setClash] = useState<Clash>('skip');
  const [decided, setDecided] = useState<ReadonlyMap<number, boolean>>(new Map());
  const texts = useMemo(() => read.saved.map(({ text }) => text), [read]);
  const reading = useVerdicts(texts);
  const chosen = chosenOf(reading.verdicts, decided);
  const clashes = clashing(read.saved, chosen, new Set((saved.list.data ?? []).map(({ name }) => keyOfName(name))));
  const work = useMutation({
    mutationFn: () => saved.store.importAll({ saved: read.saved.filter((_, at) => chosen.has(at)), clash }),
    onSuccess: async (answer) => {
      await saved.refresh();
      say(`${summary(answer, read.saved.length - chosen.size)}.`, 'Imported');
      close();
    },
  });
  return (
    <div className={classes.form}>
      <Problems problems={read.problems} />
      <Found {...{ found: read.saved, reading, chosen, clashes, clash, setDecided }} />
      {clashes.size > 0 ? <Taken n={clashes.size} clash={clash} choose={setClash} /> : null}
      <Failed error={work.error} />
      <div className={classes.foot}>
        <Progress reading={reading} chosen={chosen.size} />
        <Button variant="default" onClick={again}>
          Other files …
        </Button>
        <Button
          data-autofocus
          disabled={chosen.size === 0 || reading.done < texts.length}
          loading={work.isPending}
          onClick={() => work.mutate()}
        >
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
  readonly reading: Verdicts;
  /** Places of those that are kept, and of those among them whose name is taken. */
  readonly chosen: ReadonlySet<number>;
  readonly clashes: ReadonlySet<number>;
  readonly clash: Clash;
  readonly setDecided: Dispatch<SetStateAction<ReadonlyMap<number, boolean>>>;
}

function Found({ found, reading, chosen, clashes, clash, setDecided }: FoundProps) {
  const keep = useCallback((at: number, kept: boolean) => setDecided((before) => new Map(before).set(at, kept)), [setDecided]);
  if (found.length === 0) return <p className={classes.note}>No question was found.</p>;
  // A name may come twice in a file.
  const keys = found.map(({ name }, at) => `${name} ${at}`);
  const fate = CLASHES.find(({ value }) => value === clash)?.fate ?? '';
  return (
    <ul className={classes.preview} aria-label="Questions found">
      {found.map((question, at) => (
        <ImportRow
          key={keys[at]}
          at={at}
          question={question}
          verdict={reading.verdicts[at] ?? null}
          kept={chosen.has(at)}
          fate={clashes.has(at) ? fate : 'new'}
          keep={keep}
        />
      ))}
    </ul>
  );
}

/** How far the reading is; then how many are kept. Who cannot wait keeps the rest unread. */
function Progress({ reading: { verdicts, done, skip }, chosen }: { reading: Verdicts; chosen: number }) {
  const all = verdicts.length;
  if (done < all)
    return (
      <span className={classes.note}>
        Reading {done + 1} of {all} …{' '}
        <button type="button" className={classes.skip} onClick={skip}>
          Do not wait
        </button>
      </span>
    );
  const kept = chosen === all ? plural(all, 'question', 'questions') : `${chosen} of ${plural(all, 'question', 'questions')}`;
  return <span className={classes.note}>{all === 0 ? '' : kept}</span>;
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

/** Which of the chosen (by place in the file) find their name taken, by what is saved or by one chosen before them. */
function clashing(found: readonly SavedInput[], chosen: ReadonlySet<number>, taken: ReadonlySet<string>): ReadonlySet<number> {
  const seen = new Set(taken);
  const clashes = new Set<number>();
  for (const [at, { name }] of found.entries()) {
    if (!chosen.has(at)) continue;
    const key = keyOfName(name);
    if (seen.has(key)) clashes.add(at);
    seen.add(key);
  }
  return clashes;
}
