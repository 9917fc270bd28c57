import { Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo, useId } from 'react';
import type { SavedInput } from '../../../server/contract/questions.ts';
import type { Verdict } from '../../state/saved/verdict.ts';
import classes from './save.module.css';

interface RowProps {
  readonly at: number;
  readonly question: SavedInput;
  readonly verdict: Verdict | null;
  readonly kept: boolean;
  /** What becomes of it when it is kept. */
  readonly fate: string;
  readonly keep: (at: number, kept: boolean) => void;
}

/** One question of a file. Drawn anew only when something about it changes: a file may hold a thousand, and they are read one by one. */
export const ImportRow = memo(function ImportRow({ at, question, verdict, kept, fate, keep }: RowProps) {
  const broken = verdict?.kind === 'broken' ? verdict : null;
  const why = useId();
  return (
    <li>
      <Checkbox
        size="xs"
        classNames={{ root: classes.pick, label: classes.name, description: classes.about }}
        checked={kept}
        onChange={(event) => keep(at, event.currentTarget.checked)}
        label={question.name}
        description={question.question === '' ? undefined : question.question}
        aria-describedby={broken === null ? undefined : why}
      />
      <span className={classes.fate}>{fateOf(verdict, kept, fate)}</span>
      {broken === null ? null : (
        <p id={why} className={classes.broken}>
          <IconAlertTriangle size={14} aria-hidden /> Does not parse: line {broken.line}, column {broken.column}. {broken.reason}
        </p>
      )}
    </li>
  );
});

function fateOf(verdict: Verdict | null, kept: boolean, fate: string): string {
  if (verdict === null || verdict.kind === 'reading') return 'reading …';
  if (!kept) return 'left out';
  if (verdict.kind === 'broken') return fate === 'new' ? 'new, as a draft' : fate;
  return verdict.kind === 'unread' ? `${fate}, not checked` : fate;
}
