import { useMemo } from 'react';
import type { GraphFragment } from '../../../server/contract/graph.ts';
import { position } from '../../state/history.ts';
import { type LayoutName, NO_SELECTION, type Selection } from '../../state/snapshot.ts';
import { type Explorer, snapshotOf } from '../../state/store.ts';
import * as t from '../../state/transitions.ts';
import { linksOnChart } from '../../state/visible.ts';
import { type Stores, useStores } from './context.ts';
import { type Dialog, NO_PATH, type Page, type PathRequest, type Ui } from './ui-store.ts';

/** What a reader can do, once: buttons, menus and keys all call these. */
export interface Actions {
  select(selection: Selection, additive?: boolean): void;
  selectNode(id: string): void;
  selectLink(id: string): void;
  /** Puts an entity on the chart, selects it and brings it into view. */
  reveal(id: string): void;
  addFragment(fragment: GraphFragment, ids: readonly string[], select?: string): void;
  openChart(fragment: GraphFragment, label: string): void;
  clearSelection(): void;
  hide(ids: readonly string[]): void;
  remove(ids: readonly string[]): void;
  keepOnly(ids: readonly string[]): void;
  setPinned(ids: readonly string[], pinned: boolean): void;
  relayout(layout: LayoutName): void;
  undo(): void;
  redo(): void;
  show(page: Page): void;
  open(dialog: Dialog): void;
  close(): void;
  findPath(request: Partial<PathRequest>): void;
  closePath(): void;
  apply(transition: t.Transition): void;
  setUi(patch: Partial<Ui>): void;
}

/** The ids that a command on the selection is about: entities, else the link. */
export function selected(state: Explorer): readonly string[] {
  const { selection } = snapshotOf(state);
  return selection.link === null ? selection.nodes : [selection.link];
}

/** Entities of the selection; those at the ends when a link is selected. */
export function selectedNodes(state: Explorer): readonly string[] {
  const snapshot = snapshotOf(state);
  const { link, nodes } = snapshot.selection;
  if (link === null) return nodes;
  const found = linksOnChart(snapshot, state.data).find(({ id }) => id === link);
  return found === undefined ? [] : [found.source, found.target];
}

/** Only chooses of the selection bring the panel back; the path panel steps aside and can be returned to. */
const showPanel: Partial<Ui> = { panel: true, pathOpen: false };

/** Once the page has followed. */
const focusOn = (find: () => Element | null) =>
  requestAnimationFrame(() => {
    const element = find();
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  });

function createActions(stores: Stores): Actions {
  return { ...createSelecting(stores), ...createCharting(stores), ...createPaging(stores) };
}

type Selecting = Pick<Actions, 'select' | 'selectNode' | 'selectLink' | 'reveal' | 'clearSelection'>;

function createSelecting({ explorer, ui }: Stores): Selecting {
  const select = (selection: Selection, additive = false) => {
    explorer.apply(t.select(selection, additive));
    if (selection.link !== null || selection.nodes.length > 0) ui.setState(showPanel);
  };
  return {
    select,
    selectNode: (id) => select({ nodes: [id], link: null }),
    selectLink: (id) => select({ nodes: [], link: id }),
    reveal: (id) => {
      explorer.apply(t.add([id], id));
      explorer.apply(t.select({ nodes: [id], link: null }));
      const { page } = ui.getState();
      ui.setState({ ...showPanel, dialog: null, page: page === 'about' ? 'chart' : page });
      requestAnimationFrame(() => ui.getState().chart?.focus(id));
      focusOn(() => document.getElementById('panel-heading'));
    },
    clearSelection: () => {
      explorer.apply(t.select(NO_SELECTION));
      explorer.apply(t.emphasise(null));
    },
  };
}

type Charting = Pick<
  Actions,
  'addFragment' | 'openChart' | 'hide' | 'remove' | 'keepOnly' | 'setPinned' | 'relayout' | 'undo' | 'redo' | 'apply'
>;

/** What is on the chart, and where. */
function createCharting({ explorer, ui }: Stores): Charting {
  const apply = (transition: t.Transition) => explorer.apply(transition);
  return {
    addFragment: (fragment, ids, chosen) => {
      explorer.learn(fragment);
      apply(t.add(ids, chosen ?? null));
    },
    openChart: (fragment, label) => {
      const ids = fragment.nodes.map(({ id }) => id);
      explorer.learn(fragment);
      apply(t.open(ids, label));
      ui.setState({ page: 'chart', fitNext: true });
      requestAnimationFrame(() => ui.getState().chart?.fit());
    },
    hide: (ids) => apply(t.hide(ids)),
    remove: (ids) => apply(t.remove(ids)),
    keepOnly: (ids) => apply(t.keepOnly(ids)),
    setPinned: (ids, pinned) => apply(t.setPinned(ids, pinned)),
    relayout: (layout) => {
      const { chart } = ui.getState();
      if (chart === null) return apply(t.setLayout(layout));
      ui.setState({ arranging: layout });
      void chart.relayout(layout).finally(() => ui.setState({ arranging: null }));
    },
    // The browser's history is the one history: it leads, the state follows (see app/browser-history.ts).
    undo: () => {
      if (position(explorer.getState().history) > 0) window.history.back();
    },
    redo: () => {
      if (position(explorer.getState().history) < ui.getState().furthest) window.history.forward();
    },
    apply,
  };
}

type Paging = Pick<Actions, 'show' | 'open' | 'close' | 'findPath' | 'closePath' | 'setUi'>;

/** What of the page is open. */
function createPaging({ explorer, ui }: Stores): Paging {
  const setUi = (patch: Partial<Ui>) => ui.setState(patch);
  return {
    show: (page) => setUi({ page }),
    open: (dialog) => {
      const { dialog: before, opener } = ui.getState();
      setUi({ dialog, menu: null, opener: before === null ? document.activeElement : opener });
    },
    close: () => {
      const { opener } = ui.getState();
      setUi({ dialog: null, menu: null, opener: null });
      focusOn(() => opener);
    },
    findPath: (request) => setUi({ path: { ...ui.getState().path, ...request }, pathOpen: true, panel: true, menu: null }),
    closePath: () => {
      setUi({ pathOpen: false, path: NO_PATH });
      explorer.apply(t.emphasise(null));
    },
    setUi,
  };
}

export function useActions(): Actions {
  const stores = useStores();
  return useMemo(() => createActions(stores), [stores]);
}
