import { Button } from '@mantine/core';
import { showAll } from '../../state/transitions.ts';
import { useActions } from '../common/actions.ts';
import { useLoaded, useSnapshot, useStores } from '../common/context.ts';
import { useView } from '../common/hooks.ts';
import { showLibrary } from '../library/show.ts';
import { ExampleQuestions } from '../welcome/ExampleQuestions.tsx';
import classes from './chart.module.css';

/** A chart without anything to see says why and what to do first. */
export function EmptyChart() {
  const view = useView();
  const { nodes } = useSnapshot();
  const { overview, model } = useLoaded();
  const total = Object.keys(nodes).length;
  if (view.nodes.length > 0 || (total > 0 && view.pending.length === total)) return null;
  if (total > 0) return <AllHidden byLabel={view.hiddenByLabel > 0} />;
  return overview.entities === 0 && !model.evidence ? <NoData /> : <Begin />;
}

function AllHidden({ byLabel }: { byLabel: boolean }) {
  const { apply, open } = useActions();
  return (
    <div className={classes.empty}>
      <h2>Everything on this chart is hidden</h2>
      <p>
        {byLabel
          ? 'Hidden labels, filters or “hide” leave nothing to show. Nothing was deleted.'
          : 'Filters or “hide” leave nothing to show. Nothing was deleted.'}
      </p>
      {byLabel ? (
        <Button variant="default" onClick={() => open({ kind: 'labels' })}>
          Captions, colours and hidden labels …
        </Button>
      ) : null}
      <Button onClick={() => apply(showAll())}>Show everything</Button>
    </div>
  );
}

function NoData() {
  const { setUi } = useActions();
  return (
    <div className={classes.empty}>
      <h2>This database is empty</h2>
      <p>Nothing can be drawn until it holds something: load data into it, or point NEO4J_URI at another database.</p>
      <Button variant="default" onClick={() => setUi({ panel: true })}>
        What to do
      </Button>
    </div>
  );
}

function Begin() {
  const stores = useStores();
  const { open } = useActions();
  return (
    <div className={classes.empty}>
      <h2>The chart is empty</h2>
      <p>Search for something, or begin with a question that these data answer.</p>
      <div className={classes.begin}>
        <Button onClick={() => open({ kind: 'search' })}>Search</Button>
        <Button variant="default" onClick={() => showLibrary(stores)}>
          Ask the question library
        </Button>
      </div>
      <ExampleQuestions />
    </div>
  );
}
