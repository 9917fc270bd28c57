import type { UiStore } from '../panels/common/ui-store.ts';
import { captionsOf } from '../state/data.ts';
import { current, position } from '../state/history.ts';
import { EMPTY, type Snapshot } from '../state/snapshot.ts';
import type { ExplorerStore } from '../state/store.ts';
import { decode, encode } from '../state/url.ts';

const FURTHEST = 'corridor.furthest';

/** Number of the browser's current entry among ours; null when it is not ours (yet). */
export function entryNumber(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('corridor' in state)) return null;
  return typeof state.corridor === 'number' ? state.corridor : null;
}

/** The view of an address; what it says of the names of its things is expected from now on. */
function snapshotIn(hash: string, explorer: ExplorerStore): Snapshot {
  const parsed = decode(hash);
  if (parsed.kind !== 'view') return EMPTY;
  explorer.expect(parsed.captions ?? {});
  return parsed.snapshot;
}

/** The last of our entries, so that Forward is offered up to it: as this tab remembers it, where the page was loaded anew. Returns what moves it. */
function furthestOf(ui: UiStore, { history, sessionStorage }: Window, at: number): (furthest: number) => void {
  const set = (furthest: number) => {
    sessionStorage.setItem(FURTHEST, String(furthest));
    ui.setState({ furthest });
  };
  set(Math.max(at, entryNumber(history.state) === null ? 0 : Number(sessionStorage.getItem(FURTHEST) ?? 0)));
  return set;
}

/**
 * One history: each step of the explorer is an entry of the browser, so Back is undo and Forward is redo; what replaces rewrites the current
 * entry's address. Returns what ends the binding.
 */
export function bindHistory(explorer: ExplorerStore, ui: UiStore, browser: Window): () => void {
  const { history, location } = browser;
  let at = position(explorer.getState().history);
  let shown = current(explorer.getState().history);
  let told = explorer.getState().data;
  let reading = false;
  const address = (snapshot: Snapshot) => encode(snapshot, captionsOf(Object.keys(snapshot.nodes), told)) || location.pathname;

  const setFurthest = furthestOf(ui, browser, at);
  history.replaceState({ corridor: at }, '', location.href);

  const unsubscribe = explorer.subscribe((state) => {
    // What an address expects of names is stored while the step to it is still under way.
    if (reading) return;
    const next = position(state.history);
    const snapshot = current(state.history);
    // Names of things with volatile ids belong to the address, and may come after them.
    const renamed = state.data !== told && Object.values(state.data.nodes).some((node) => node.volatile);
    told = state.data;
    if (next === at && snapshot === shown && !renamed) return;
    if (next > at) {
      history.pushState({ corridor: next }, '', address(snapshot));
      setFurthest(next);
    } else if (next === at) history.replaceState({ corridor: at }, '', address(snapshot));
    at = next;
    shown = snapshot;
  });

  const onPop = (event: PopStateEvent) => {
    const number = entryNumber(event.state);
    // Somebody typed or pasted another view into the address bar: it is opened as if the page had been.
    if (number === null) return browser.location.reload();
    at = number;
    explorer.travel(number, () => {
      reading = true;
      const snapshot = snapshotIn(location.hash, explorer);
      reading = false;
      return snapshot;
    });
  };
  browser.addEventListener('popstate', onPop);
  return () => {
    unsubscribe();
    browser.removeEventListener('popstate', onPop);
  };
}
