import { useEffect, useState } from 'react';
import { isBusy, type RunState } from '../../state/workbench/run.ts';
import classes from './cypher.module.css';
import { elapsed, summary } from './standing.ts';

const TICK = 100;

/** Time and rows, live while they come; how it ended afterwards. `due`: it begins as soon as the text was read. */
export function Progress({ run, due }: { run: RunState; due: boolean }) {
  const busy = isBusy(run);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!busy) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [busy]);
  return (
    <>
      <p className={classes.progress} data-status={run.status} aria-hidden={busy}>
        {due && !busy ? (
          <span className={classes.due}>
            <span className={classes.pulse} aria-hidden /> Reading the statement …
          </span>
        ) : busy ? (
          <>
            <span className={classes.pulse} aria-hidden /> {summary(run)} · {elapsed(Math.max(0, now - (run.startedAt ?? now)))}
          </>
        ) : (
          summary(run)
        )}
      </p>
      {/* Told once, not ten times a second. */}
      <p role="status" className="visually-hidden">
        {busy ? 'Running' : summary(run)}
      </p>
    </>
  );
}
