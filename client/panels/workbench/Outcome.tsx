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
  const { run, goTo, renamer } = work;
  const { end, error, mode, rowCount } = run;
  const plan = end?.plan ?? null;
  const both = plan !== null && mode !== 'explain';
  const [wanted, setWanted] = useState<View>('plan');
  const shown = plan === null ? 'rows' : both ? wanted : 'plan';
  const waits = work.missing.length > 0;
  return (
    <div className={classes.outcome}>
      {/* What was said of the last run is beside the point while the next one waits for values. */}
      {error === null || waits ? null : <Failure error={error} rows={rowCount} goTo={goTo} />}
      {waits ? null : <Notices notices={end?.notices ?? []} goTo={goTo} renamer={renamer} />}
      {both ? <Views shown={shown} show={setWanted} /> : null}
      {failedBeforeRows(run) ? null : (
        <div className={classes.fill}>
          <Came work={work} shown={shown} />
        </div>
      )}
    </div>
  );
}

type View = 'rows' | 'plan';

const Views = ({ shown, show }: { shown: View; show: (view: View) => void }) => (
  <div className={classes.views} role="toolbar" aria-label="Show">
    {(['plan', 'rows'] as const).map((view) => (
      <button key={view} type="button" className={classes.view} aria-pressed={shown === view} onClick={() => show(view)}>
        {view === 'plan' ? 'Plan' : 'Rows'}
      </button>
    ))}
  </div>
);

function Came({ work: { run, tab }, shown }: { work: Work; shown: View }) {
  const plan = run.end?.plan ?? null;
  if (run.mode === 'explain' && isBusy(run)) return <p className={classes.note}>Reading the plan …</p>;
  if (shown === 'plan' && plan !== null) return <PlanView plan={plan} profiled={run.mode === 'profile'} />;
  return <Results tabId={tab.id} />;
}
