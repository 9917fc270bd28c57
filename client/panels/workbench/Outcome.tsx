import { useState } from 'react';
import { isBusy } from '../../state/workbench/run.ts';
import { Results } from '../results/Results.tsx';
import classes from './cypher.module.css';
import { Failure } from './Failure.tsx';
import { failedBeforeRows } from './failing.ts';
import { Notices } from './Notices.tsx';
import { PlanView } from './PlanView.tsx';
import type { Work } from './use-work.ts';

/** What came of the last run: rows, a plan, both, or why neither. */
export function Outcome({ work }: { work: Work }) {
  const { run, tab, goTo } = work;
  const { end, error, mode, rowCount } = run;
  const plan = end?.plan ?? null;
  const both = plan !== null && mode !== 'explain';
  const [wanted, setWanted] = useState<'rows' | 'plan'>('plan');
  const shown = plan === null ? 'rows' : both ? wanted : 'plan';
  const empty = failedBeforeRows(run);
  const waits = work.missing.length > 0;
  return (
    <div className={classes.outcome}>
      {/* What was said of the last run is beside the point while the next one waits for values. */}
      {error === null || waits ? null : <Failure error={error} rows={rowCount} goTo={goTo} />}
      {waits ? null : <Notices notices={end?.notices ?? []} goTo={goTo} />}
      {both ? (
        <div className={classes.views} role="toolbar" aria-label="Show">
          {(['plan', 'rows'] as const).map((view) => (
            <button
              key={view}
              type="button"
              className={classes.view}
              aria-pressed={shown === view}
              onClick={() => setWanted(view)}
            >
              {view === 'plan' ? 'Plan' : 'Rows'}
            </button>
          ))}
        </div>
      ) : null}
      {empty ? null : (
        <div className={classes.fill}>
          {mode === 'explain' && isBusy(run) ? (
            <p className={classes.note}>Reading the plan …</p>
          ) : shown === 'plan' && plan !== null ? (
            <PlanView plan={plan} profiled={mode === 'profile'} />
          ) : (
            <Results tabId={tab.id} />
          )}
        </div>
      )}
    </div>
  );
}
