import { activeTab } from '../../state/workbench/tabs.ts';
import type { Draft, Tab } from '../../state/workbench/types.ts';
import type { Stores } from '../common/context.ts';
import { openInEditor, showEditor } from '../workbench/open.ts';

/** Whether a tab still holds what the draft would open: the same question or saved one, its text untouched. */
const holds = (tab: Tab, draft: Draft): boolean =>
  tab.text === draft.text &&
  (draft.question !== undefined || draft.saved !== undefined) &&
  tab.question === (draft.question ?? null) &&
  tab.saved === (draft.saved ?? null);

/** Opens a question in a tab of its own. One that is open and untouched takes the new values instead of being opened twice. */
export function openQuestion(stores: Stores, draft: Draft, run: boolean): string {
  const { workbench, ui } = stores;
  const state = workbench.getState();
  const tab = [activeTab(state), ...state.tabs].find((each) => holds(each, draft));
  if (tab === undefined) return openInEditor(stores, { ...draft, run });
  workbench.showTab(tab.id);
  workbench.change(tab.id, { parameters: { ...tab.parameters, ...draft.parameters } });
  showEditor(stores);
  if (run) ui.setState({ runTab: tab.id });
  return tab.id;
}
