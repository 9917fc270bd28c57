import { Button, Loader } from '@mantine/core';
import { type ApiError, OFFLINE } from '../api/error.ts';
import { Logo } from '../ui/Logo.tsx';
import classes from './starting.module.css';

/** The page before there is anything to show: what the server does now, or what went wrong and what to do. */
export function Starting({ error, retry }: { error: ApiError | null; retry: () => void }) {
  const waiting = error === null || error.code === 'starting';
  const title = waiting ? 'Starting' : error.code === OFFLINE ? 'No connection to Corridor' : 'Corridor cannot show the data';
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <h1 className={classes.brand}>
          <Logo size={26} /> Corridor
        </h1>
        <div role={waiting ? 'status' : 'alert'} className={classes.message}>
          <h2>
            {waiting ? <Loader size={14} /> : null}
            {title}
          </h2>
          <p>{error === null ? 'Reading the vocabulary and the overview …' : error.message}</p>
          {error?.hint ? <p className={classes.hint}>{error.hint}</p> : null}
        </div>
        {waiting ? null : (
          <Button onClick={retry} variant="default">
            Try again
          </Button>
        )}
      </div>
    </main>
  );
}
