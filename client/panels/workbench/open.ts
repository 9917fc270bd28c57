import type { Draft } from '../../state/workbench/types.ts';
import type { Stores } from '../common/context.ts';

export interface OpenedDraft extends Draft {
  /** Whether it runs at once. */
  readonly run?: boolean;
}

/** Shows the workbench and puts the focus into its editor. */
export function showEditor({ ui, workbench }: Pick<Stores, 'ui' | 'workbench'>): void {
  const { page } = ui.getState();
  workbench.meetDrawer(window.innerHeight);
  ui.setState({ drawer: 'cypher', page: page === 'about' ? 'chart' : page, dialog: null, menu: null, focusEditor: true });
}

/** The key and the buttons of the workbench: opens it, or closes it. */
export function toggleWorkbench(stores: Pick<Stores, 'ui' | 'workbench'>): void {
  if (stores.ui.getState().drawer === 'cypher' && stores.ui.getState().page !== 'about') stores.ui.setState({ drawer: null });
  else showEditor(stores);
}

/** The view "Cypher": the workbench over the chart. */
export function coverWithEditor(stores: Pick<Stores, 'ui' | 'workbench'>): void {
  stores.workbench.sizeDrawer('cypher', { maximised: true });
  showEditor(stores);
}

/** The chart, or the table in its place, uncovered. */
export function uncover({ workbench }: Pick<Stores, 'workbench'>): void {
  const covered = workbench.getState().drawer.cypher.maximised;
  workbench.sizeDrawer('cypher', { maximised: false });
  workbench.sizeDrawer('table', { maximised: false });
  if (!covered) return;
  // Beside the chart there may be no room for it: then it would lie over the editor.
  requestAnimationFrame(() => {
    const side = document.querySelector('#drawer-body aside');
    if (side !== null && getComputedStyle(side).position === 'absolute') workbench.showSide(null);
  });
}

/** Opens a statement in a tab of its own, in front, with its parameters. @returns the id of the tab. */
export function openInEditor(stores: Stores, { run = false, ...draft }: OpenedDraft): string {
  const id = stores.workbench.openTab(draft);
  showEditor(stores);
  if (run) stores.ui.setState({ runTab: id });
  return id;
}
