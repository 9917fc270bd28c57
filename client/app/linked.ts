import type { Stores } from '../panels/common/context.ts';
import { showEditor } from '../panels/workbench/open.ts';
import type { LinkedQuestion, ParsedQuestion } from '../state/link.ts';
import { snapshotOf } from '../state/store.ts';
import { encode } from '../state/url.ts';
import type { Tab } from '../state/workbench/types.ts';

type Parts = Pick<Stores, 'explorer' | 'ui' | 'workbench'>;

const holds = (tab: Tab, { name, text, parameters }: LinkedQuestion): boolean =>
  tab.name === name && tab.text === text && JSON.stringify(tab.parameters) === JSON.stringify(parameters);

/** The tab that holds the question already, or a new one. */
function tabFor({ workbench }: Parts, question: LinkedQuestion): string {
  const open = workbench.getState().tabs.find((tab) => holds(tab, question));
  if (open === undefined) return workbench.openTab(question);
  workbench.showTab(open.id);
  return open.id;
}

/**
 * Opens the question that the address carries, in the editor; it is never run by that. The address keeps only the view afterwards: the tab is
 * kept by the browser, and reloading the page must not bring back what was changed or closed.
 */
export function openLinked(stores: Parts, linked: ParsedQuestion, { history, location }: Window): void {
  if (linked.kind === 'none') return;
  const { explorer, ui } = stores;
  if (linked.kind === 'unreadable')
    ui.setState({ unreadable: `The question in the address could not be opened: ${linked.reason}.` });
  if (linked.kind === 'saved') ui.setState({ linkedSaved: linked.id });
  if (linked.kind === 'text') {
    const tab = tabFor(stores, linked.question);
    showEditor(stores);
    ui.setState({ linkedTab: tab });
  }
  history.replaceState(history.state, '', encode(snapshotOf(explorer.getState())) || location.pathname);
}
