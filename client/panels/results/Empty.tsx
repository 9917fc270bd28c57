import type { ReactNode } from 'react';
import classes from './results.module.css';

/** Why there is nothing to see, and what to do. */
export const Empty = ({ title, children, action = null }: { title: string; children: ReactNode; action?: ReactNode }) => (
  <div className={classes.empty}>
    <strong>{title}</strong>
    <p>{children}</p>
    {action}
  </div>
);
