import type { Draft } from '../../state/workbench/types.ts';
import type { Stores } from '../common/context.ts';

export interface OpenedDraft extends Draft {
  /** Whether it runs at once. */
  readonly run?: boolean;
}

/** Shows the workbench and puts the focus into its editor. */
export function showEditor({ ui }: Pick<Stores, 'ui'>): void {
  const { page } = ui.getState();
  ui.setState({ drawer: 'cypher', page: page === 'about' ? 'chart' : page, dialog: null, menu: null, focusEditor: true });
}

/** Opens a statement in a tab of its own, in front, with its parameters. @returns the id of the tab. */
export function openInEditor(stores: Stores, { run = false, ...draft }: OpenedDraft): string {
  const id = stores.workbench.openTab(draft);
  showEditor(stores);
  if (run) stores.ui.setState({ runTab: id });
  return id;
}
