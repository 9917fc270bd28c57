import { Button, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asApiError } from '../../api/error.ts';
import classes from '../panel.module.css';

interface AskedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** An answer in one of its three states: awaited, failed with what to do, or here. */
export function Asked<T>({ query, what, children }: AskedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) {
    const { message, hint } = asApiError(query.error);
    return (
      <div className={classes.body} role="alert">
        <p className={classes.prose}>
          <strong>{what} could not be read.</strong> {message}
        </p>
        {hint ? <p className={`${classes.prose} ${classes.muted}`}>{hint}</p> : null}
        <div>
          <Button variant="default" onClick={() => void query.refetch()} loading={query.isFetching}>
            Try again
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={classes.body} role="status" aria-label={`Reading: ${what}`}>
      <Skeleton height={18} width="70%" />
      <Skeleton height={12} />
      <Skeleton height={12} width="85%" />
      <Skeleton height={12} width="60%" />
    </div>
  );
}
