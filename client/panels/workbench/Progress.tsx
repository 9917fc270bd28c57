import { useEffect, useState } from 'react';
import { isBusy, type RunState } from '../../state/workbench/run.ts';
import classes from './cypher.module.css';
import { elapsed, summary } from './standing.ts';

const TICK = 100;

/** Time and rows, live while they come; how it ended afterwards. */
export function Progress({ run }: { run: RunState }) {
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
        {busy ? (
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
