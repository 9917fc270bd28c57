import { snapshotOf } from '../../state/store.ts';
import { showAgain, showAll } from '../../state/transitions.ts';
import { plural } from '../../ui/words.ts';
import { shownAsked } from '../behind/asked.ts';
import { BehindButton } from '../behind/BehindButton.tsx';
import { useActions } from '../common/actions.ts';
import { useLoaded, useSnapshot, useStores, useUi } from '../common/context.ts';
import { useView } from '../common/hooks.ts';
import { toggleWorkbench } from '../workbench/open.ts';
import classes from './chart.module.css';

/** What is seen of what there is, and why the rest is not: nothing is cut without a word. */
export function StatusLine() {
  const view = useView();
  const { overview } = useLoaded();
  const { hidden, nodes } = useSnapshot();
  const stores = useStores();
  const drawer = useUi((ui) => ui.drawer === 'table');
  const workbench = useUi((ui) => ui.drawer === 'cypher');
  const { apply, setUi } = useActions();
  const parts = [
    `Showing ${view.nodes.length.toLocaleString('en')} of ${plural(overview.entities, 'entity', 'entities')}`,
    plural(view.links.length, 'link', 'links'),
    view.hiddenByGroup > 0 ? `${plural(view.hiddenByGroup, 'entity', 'entities')} hidden by type` : null,
    view.hiddenByLabel > 0 ? `${plural(view.hiddenByLabel, 'entity', 'entities')} of hidden labels` : null,
    view.linksByType > 0 ? `${plural(view.linksByType, 'link', 'links')} hidden by type` : null,
    view.linksByStrength > 0 ? `${plural(view.linksByStrength, 'link', 'links')} hidden by strength` : null,
    view.linksByGrade > 0 ? `${plural(view.linksByGrade, 'link', 'links')} hidden by evaluation` : null,
    view.pending.length > 0 ? `reading ${view.pending.length} …` : null,
  ];
  const filtered = view.hiddenByGroup + view.linksByType + view.linksByStrength + view.linksByGrade > 0;
  return (
    <div className={classes.status}>
      <p role="status">
        {parts.filter((part) => part !== null).join(' · ')}
        {hidden.length > 0 ? (
          <>
            {' · '}
            {hidden.length} hidden by hand{' '}
            <button type="button" onClick={() => apply(showAgain(hidden))}>
              Show again
            </button>
          </>
        ) : null}
        {filtered ? (
          <>
            {' · '}
            <button type="button" onClick={() => apply(showAll())}>
              Show everything
            </button>
          </>
        ) : null}
      </p>
      <BehindButton
        what="this chart"
        size={24}
        disabled={Object.keys(nodes).length === 0}
        asked={() => [shownAsked(snapshotOf(stores.explorer.getState()))]}
      />
      <button
        type="button"
        aria-expanded={drawer}
        onClick={() => setUi({ drawer: drawer ? null : 'table' })}
        disabled={Object.keys(nodes).length === 0}
      >
        {drawer ? 'Close table' : 'Table'}
      </button>
      <button type="button" aria-expanded={workbench} onClick={() => toggleWorkbench(stores)}>
        {workbench ? 'Close Cypher' : 'Cypher'}
      </button>
    </div>
  );
}
