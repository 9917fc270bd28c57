import { IconAlertCircle, IconClockHour4, IconLock } from '@tabler/icons-react';
import type { ApiError } from '../../api/error.ts';
import { failureTitle, partOf, placeWords } from './failing.ts';
import classes from './failure.module.css';
import { offsetOf } from './marked.ts';

const ICONS: Readonly<Record<string, typeof IconLock>> = { refused: IconLock, timeout: IconClockHour4, busy: IconClockHour4 };

interface FailureProps {
  readonly error: ApiError;
  /** Rows that came before it broke off stay on screen. */
  readonly rows: number;
  readonly goTo: ((offset: number) => void) | null;
}

/** Why there is no answer: what happened, which part of the statement, what to do. No alarm: nothing was harmed. */
export function Failure({ error, rows, goTo }: FailureProps) {
  const Icon = ICONS[error.code] ?? IconAlertCircle;
  const part = partOf(error);
  const offset = offsetOf(error);
  const place = placeWords(error);
  return (
    <div className={classes.failure} data-code={error.code} role="alert">
      <Icon size={20} aria-hidden />
      <div>
        <h2>{failureTitle(error)}</h2>
        <p className={classes.words}>{error.message}</p>
        {part === null && place === null ? null : (
          <p className={classes.part}>
            {part === null ? null : <code>{part}</code>}
            {place === null ? null : offset !== null && goTo !== null ? (
              <button type="button" className={classes.place} onClick={() => goTo(offset)}>
                {place}
              </button>
            ) : (
              <span>{place}</span>
            )}
          </p>
        )}
        {error.hint === null ? null : <p className={classes.hint}>{error.hint}</p>}
        {rows > 0 ? <p className={classes.hint}>What came before it broke off is below.</p> : null}
      </div>
    </div>
  );
}
