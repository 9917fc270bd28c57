import { Button, Loader } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { type ComponentProps, lazy, Suspense } from 'react';
import { AS_IT_CAME } from '../../state/workbench/rows-arrange.ts';
import { isBusy, type RunState } from '../../state/workbench/run.ts';
import { tabOf } from '../../state/workbench/tabs.ts';
import { useStores, useWorkbench } from '../common/context.ts';
import { ChartView } from './ChartView.tsx';
import { Empty } from './Empty.tsx';
import { Inspector } from './Inspector.tsx';
import { JsonView } from './JsonView.tsx';
import { ResultBar } from './ResultBar.tsx';
import { ResultGrid } from './ResultGrid.tsx';
import classes from './results.module.css';
import { cutText } from './says.ts';
import { useArranged } from './use-arranged.ts';
import { useOpen } from './use-open.ts';
import { useLook, useRun } from './use-run.ts';

/** Drawing comes with the first plot, not with the page. */
const PlotView = lazy(() => import('./plot/PlotView.tsx').then(({ PlotView }) => ({ default: PlotView })));

/** What is missing of the answer, and how to have it. */
function CutNote({ tabId, run }: { tabId: string; run: RunState }) {
  const { runner, workbench } = useStores();
  const said = cutText(run);
  if (said === null) return null;
  const fetchMore = (limit: number) => {
    workbench.change(tabId, { limit });
    void runner.again(tabId, limit);
  };
  return (
    <div className={classes.note} role="status">
      <IconScissors size={15} aria-hidden />
      <p>{said.text}</p>
      {said.more.map((limit) => (
        <Button key={limit} variant="default" size="compact-xs" onClick={() => fetchMore(limit)}>
          Fetch up to {limit.toLocaleString('en')}
        </Button>
      ))}
    </div>
  );
}

/** The rows, or why none of them is shown. */
function Table(props: ComponentProps<typeof ResultGrid>) {
  const { run, look, change, arranged } = props;
  return (
    <div className={classes.fill}>
      <ResultGrid {...props} />
      {arranged.count === 0 ? (
        <Empty
          title="No row fits the filter"
          action={
            <Button variant="default" onClick={() => change({ arrangement: { ...AS_IT_CAME, sort: look.arrangement.sort } })}>
              Clear the filter
            </Button>
          }
        >
          All {run.rowCount.toLocaleString('en')} rows are still here.
        </Empty>
      ) : null}
    </div>
  );
}

/** What came of the tab's last run: as a table, for the chart, as JSON and as a plot; and files of it. */
export function Results({ tabId }: { tabId: string }) {
  const run = useRun(tabId);
  const tab = useWorkbench((state) => tabOf(state, tabId));
  const [look, change] = useLook(tabId, run.columns);
  const arranged = useArranged(run, look.arrangement);
  const open = useOpen(change);
  const title = tab?.name ?? 'Results';
  const none = run.rowCount === 0;
  return (
    <section className={classes.results} aria-label="Results">
      <ResultBar run={run} title={title} look={look} change={change} arranged={arranged} />
      <CutNote tabId={tabId} run={run} />
      <div className={classes.body} id="result-body" role="tabpanel" aria-labelledby={`result-view-${look.view}`}>
        {none ? <Nothing run={run} /> : null}
        {!none && look.view === 'table' ? (
          <Table run={run} look={look} change={change} arranged={arranged} onOpen={open} />
        ) : null}
        {!none && look.view === 'chart' ? <ChartView run={run} title={title} look={look} change={change} /> : null}
        {!none && look.view === 'json' ? <JsonView run={run} arranged={arranged} /> : null}
        {!none && look.view === 'plot' ? (
          <Suspense fallback={<Loader size={18} m="auto" />}>
            <PlotView run={run} title={title} question={tab?.question ?? null} look={look} change={change} arranged={arranged} />
          </Suspense>
        ) : null}
        {look.inspected === null || none || look.view === 'chart' || look.view === 'plot' ? null : (
          <Inspector
            inspected={look.inspected}
            onOpen={(cell) => void open(cell, look.inspected?.title ?? '', false)}
            onClose={() => {
              change({ inspected: null });
              requestAnimationFrame(() => document.querySelector<HTMLElement>('#result-body [role="grid"]')?.focus());
            }}
          />
        )}
      </div>
    </section>
  );
}

function Nothing({ run }: { run: RunState }) {
  if (isBusy(run)) return <Empty title="Waiting for the first row">Stop ends the statement in the database too.</Empty>;
  if (run.status === 'stopped')
    return <Empty title="Stopped before the first row">Nothing was changed. Run it again when you like.</Empty>;
  return (
    <Empty title="No rows">
      The statement ran, and nothing in the database fits it. Labels, types and properties are case-sensitive: the editor proposes
      those that exist.
    </Empty>
  );
}
