import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';
import { type Actions, selected, selectedNodes, useActions } from '../panels/common/actions.ts';
import { type Stores, useStores } from '../panels/common/context.ts';
import { showLibrary } from '../panels/library/show.ts';
import { toggleWorkbench } from '../panels/workbench/open.ts';
import { isPinned } from '../state/snapshot.ts';
import { snapshotOf } from '../state/store.ts';
import { setLabels } from '../state/transitions.ts';
import { neighbourThatWay } from '../ui/direction.ts';
import { actionOf, type KeyAction } from '../ui/keys.ts';

/** Readers who dictate, or who rest a hand on the keyboard, can switch single characters off (WCAG 2.1.4). */
export const useLetterKeys = () =>
  useLocalStorage({ key: 'corridor.letter-keys', defaultValue: true, getInitialValueInEffect: false });

const isField = (element: Element | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
const isWidget = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  element.closest('button, a, [role="tab"], [role="row"], [role="menuitem"], [role="option"]') !== null;
const isInMenu = (element: Element | null): boolean => element?.closest('[role="menu"], [role="listbox"]') != null;
const inChart = (element: Element | null): boolean => element?.closest('[data-chart-focus]') !== null && element !== null;

/** A key that writes; Space stays with the button that has the focus. */
const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

type Handler = (event: KeyboardEvent) => void;

function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
}

/** Middle of what is selected in page pixels: where its menu opens. */
function menuPlace(stores: Stores): { x: number; y: number } {
  const { chart } = stores.ui.getState();
  const { selection } = snapshotOf(stores.explorer.getState());
  const node = selection.nodes[0];
  const place =
    selection.link !== null ? chart?.linkMidpoint(selection.link) : node === undefined ? null : chart?.positionOf(node);
  return place ?? { x: window.innerWidth / 2, y: window.innerHeight / 3 };
}

function openMenu(stores: Stores, actions: Actions): void {
  const { selection } = snapshotOf(stores.explorer.getState());
  actions.setUi({ menu: { ...menuPlace(stores), node: selection.nodes[0] ?? null, link: selection.link } });
}

function nextThatWay(event: KeyboardEvent, stores: Stores, actions: Actions): void {
  const snapshot = snapshotOf(stores.explorer.getState());
  const shown = Object.fromEntries(Object.entries(snapshot.nodes).filter(([id]) => stores.ui.getState().chart?.positionOf(id)));
  const next = neighbourThatWay(shown, snapshot.selection.nodes.at(-1) ?? null, event.key);
  if (next !== null) actions.select({ nodes: [next], link: null });
}

function handlers(stores: Stores, actions: Actions): Record<KeyAction, Handler> {
  const state = () => stores.explorer.getState();
  const ui = () => stores.ui.getState();
  const onSelection = (use: (ids: readonly string[]) => void) => {
    const ids = selectedNodes(state());
    if (ids.length > 0) use(ids);
  };
  return {
    search: () => actions.open({ kind: 'search' }),
    'search-slash': () => actions.open({ kind: 'search' }),
    keys: () => actions.open({ kind: 'keys' }),
    legend: () => actions.open({ kind: 'legend' }),
    undo: actions.undo,
    redo: actions.redo,
    // The path stays one click away, with its ends as they are.
    clear: () => (ui().pathOpen ? leavePath(actions) : actions.clearSelection()),
    hide: () => {
      const ids = selected(state());
      if (ids.length > 0) actions.hide(ids);
    },
    expand: () => onSelection(([id]) => id !== undefined && actions.open({ kind: 'expand', id })),
    'keep-only': () => onSelection(actions.keepOnly),
    pin: () => onSelection((ids) => actions.setPinned(ids, !ids.every((id) => isPinned(snapshotOf(state()), id)))),
    path: () => onSelectionPath(stores, actions),
    menu: () => openMenu(stores, actions),
    panel: () => document.getElementById('panel-heading')?.focus(),
    next: (event) => nextThatWay(event, stores, actions),
    'zoom-in': () => ui().chart?.zoomIn(),
    'zoom-out': () => ui().chart?.zoomOut(),
    fit: () => ui().chart?.fit(),
    labels: () => actions.apply(setLabels(!snapshotOf(state()).labels)),
    table: () => actions.setUi({ drawer: ui().drawer === 'table' ? null : 'table' }),
    cypher: () => toggleWorkbench(stores),
    'cypher-always': () => toggleWorkbench(stores),
    library: () => showLibrary(stores),
    save: () => {
      if (ui().drawer === 'cypher') actions.setUi({ saveTab: stores.workbench.getState().active });
    },
    'full-screen': toggleFullScreen,
  };
}

/** With two entities selected their path is asked for at once. */
function onSelectionPath(stores: Stores, actions: Actions): void {
  const [from, to] = selectedNodes(stores.explorer.getState());
  actions.findPath({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
  focusPanel();
}

function leavePath(actions: Actions): void {
  actions.setUi({ pathOpen: false });
  focusPanel();
}

/** One frame later the panel shows what has been asked for. */
function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById('panel-heading')?.focus({ preventScroll: true }));
}

const ONLY_ON_CHART: readonly KeyAction[] = ['panel', 'next'];

/** The one listener for keys. What floats above the page (search, menus, dialogs) keeps its own. */
export function useHotkeys(): void {
  const stores = useStores();
  const actions = useActions();
  const [letters] = useLetterKeys();
  useEffect(() => {
    const table = handlers(stores, actions);
    // Looked at before what floats hears the key: an Escape that closes a dialog must not also clear the selection.
    let floating = false;
    const onCapture = (event: KeyboardEvent) => {
      const { dialog, menu, behind } = stores.ui.getState();
      floating = dialog !== null || menu !== null || behind !== null;
      if (behind !== null || dialog?.kind !== 'search' || isField(document.activeElement) || !isText(event)) return;
      event.preventDefault();
      actions.setUi({ dialog: { ...dialog, typed: `${dialog.typed ?? ''}${event.key}` } });
    };
    const onKey = (event: KeyboardEvent) => {
      const focus = document.activeElement;
      if (event.defaultPrevented || floating || isInMenu(focus)) return;
      const action = actionOf(event, isField(focus), letters);
      if (action === null) return;
      if (ONLY_ON_CHART.includes(action) && (!inChart(focus) || isWidget(focus))) return;
      event.preventDefault();
      table[action](event);
    };
    window.addEventListener('keydown', onCapture, { capture: true });
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onCapture, { capture: true });
      window.removeEventListener('keydown', onKey);
    };
  }, [stores, actions, letters]);
}
