import type { Overview } from '../../../server/contract/overview.ts';
import { snapshotOf } from '../../state/store.ts';
import { showAgain, showAll } from '../../state/transitions.ts';
import type { View } from '../../state/visible.ts';
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
  const { nodes } = useSnapshot();
  const stores = useStores();
  const drawer = useUi((ui) => ui.drawer);
  const { setUi } = useActions();
  const empty = Object.keys(nodes).length === 0;
  const table = drawer === 'table';
  const workbench = drawer === 'cypher';
  return (
    <div className={classes.status}>
      <Seen />
      <BehindButton
        what="this chart"
        size={24}
        disabled={empty}
        asked={() => [shownAsked(snapshotOf(stores.explorer.getState()))]}
      />
      <button type="button" aria-expanded={table} onClick={() => setUi({ drawer: table ? null : 'table' })} disabled={empty}>
        {table ? 'Close table' : 'Table'}
      </button>
      <button type="button" aria-expanded={workbench} onClick={() => toggleWorkbench(stores)}>
        {workbench ? 'Close Cypher' : 'Cypher'}
      </button>
    </div>
  );
}

/** The numbers of what is shown and what is not, each with its reason. */
function figures(view: View, { entities }: Overview): string[] {
  const links = (n: number) => plural(n, 'link', 'links');
  const nodes = (n: number) => plural(n, 'entity', 'entities');
  const parts = [
    `Showing ${view.nodes.length.toLocaleString('en')} of ${nodes(entities)}`,
    links(view.links.length),
    view.hiddenByGroup > 0 ? `${nodes(view.hiddenByGroup)} hidden by type` : null,
    view.hiddenByLabel > 0 ? `${nodes(view.hiddenByLabel)} of hidden labels` : null,
    view.linksByType > 0 ? `${links(view.linksByType)} hidden by type` : null,
    view.linksByStrength > 0 ? `${links(view.linksByStrength)} hidden by strength` : null,
    view.linksByGrade > 0 ? `${links(view.linksByGrade)} hidden by evaluation` : null,
    view.pending.length > 0 ? `reading ${view.pending.length} …` : null,
  ];
  return parts.filter((part) => part !== null);
}

function Seen() {
  const view = useView();
  const { overview } = useLoaded();
  const { hidden } = useSnapshot();
  const { apply } = useActions();
  const filtered = view.hiddenByGroup + view.linksByType + view.linksByStrength + view.linksByGrade > 0;
  return (
    <p role="status">
      {figures(view, overview).join(' · ')}
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
  );
}
