import { Button } from '@mantine/core';
import type { SavedQuestion } from '../../../server/contract/questions.ts';
import { asApiError } from '../../api/error.ts';
import classes from './save.module.css';
import { nextName } from './use-keeping.ts';

interface RefusedProps {
  readonly error: Error | null;
  readonly name: string;
  readonly list: readonly SavedQuestion[];
  readonly rename: (name: string) => void;
  readonly replace: ((holder: SavedQuestion) => void) | null;
}

/** Why nothing was saved, and the ways out: another name, or the place of the one that has it. */
export function Refused({ error, name, list, rename, replace }: RefusedProps) {
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
