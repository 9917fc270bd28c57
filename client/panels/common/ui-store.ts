import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BehindRequest, SavedQuestion } from '../../../server/contract/questions.ts';
import type { ChartHandle } from '../../canvas/types.ts';
import type { LayoutName } from '../../state/snapshot.ts';

export type DrawerTab = 'table' | 'cypher';

export type Page = 'chart' | 'table' | 'about';

/** At most one thing floats above the page. */
export type Dialog =
  /** What is typed lives here, so that keys pressed before the field has the focus are not lost. */
  | { readonly kind: 'search'; readonly typed?: string }
  | { readonly kind: 'expand'; readonly id: string }
  | { readonly kind: 'keys' }
  | { readonly kind: 'legend' }
  | { readonly kind: 'link-too-long'; readonly length: number }
  /** How labels of a foreign database look; `label` is the one asked for. */
  | { readonly kind: 'labels'; readonly label?: string }
  /** A tab of the workbench is saved under a name. */
  | { readonly kind: 'save-tab'; readonly tab: string }
  | { readonly kind: 'edit-saved'; readonly saved: SavedQuestion }
  /** Somebody else changed what a tab was opened from. */
  | { readonly kind: 'changed-meanwhile'; readonly tab: string }
  | { readonly kind: 'import-saved' };

/** The Cypher behind what somebody looks at: it floats above a dialog too. */
export interface Behind {
  /** What was done, e.g. "this search". */
  readonly what: string;
  readonly asked: readonly BehindRequest[];
}

export interface Menu {
  readonly x: number;
  readonly y: number;
  readonly node: string | null;
  readonly link: string | null;
}

export type Profile = 'offender' | 'cooperation' | 'all';

export interface PathRequest {
  readonly from: string | null;
  readonly to: string | null;
  /** null: as the ends suggest. */
  readonly profile: Profile | null;
  /** Empty: any. */
  readonly types: readonly string[];
  readonly possiblySame: boolean;
}

/** What is on screen but not part of the view that a link carries. */
export interface Ui {
  readonly page: Page;
  readonly dialog: Dialog | null;
  /** What had the focus before a dialog took it. */
  readonly opener: Element | null;
  readonly menu: Menu | null;
  readonly behind: Behind | null;
  /** The path panel: what is asked; `open` decides whether it stands in front of the selection. */
  readonly path: PathRequest;
  readonly pathOpen: boolean;
  /** What the drawer below the chart shows; null: it is closed. */
  readonly drawer: DrawerTab | null;
  /** The editor takes the focus as soon as it is there. */
  readonly focusEditor: boolean;
  /** So does the search field of the library. */
  readonly focusLibrary: boolean;
  /** A tab of the workbench that was opened to run at once. */
  readonly runTab: string | null;
  /** A tab that a link opened, until somebody has run it: nothing runs because a link was followed. */
  readonly linkedTab: string | null;
  /** A saved question that the address asks for, until it has been opened. */
  readonly linkedSaved: string | null;
  /** A tab that a key wants saved. */
  readonly saveTab: string | null;
  /** Which half of the library is in front. */
  readonly library: 'questions' | 'saved';
  readonly legend: boolean;
  readonly panel: boolean;
  readonly chart: ChartHandle | null;
  /** The layout that the reader asked for, until it has placed everything. */
  readonly arranging: LayoutName | null;
  /** Another chart was opened: once its entities have their places the camera shows all of it. */
  readonly fitNext: boolean;
  /** The furthest entry of the browser's history that is ours: what redo can reach. */
  readonly furthest: number;
  /** A problem of the address this page was opened with, in a sentence. */
  readonly unreadable: string | null;
  /** Why there is no chart, where there is none. */
  readonly noChart: string | null;
}

export type UiStore = StoreApi<Ui>;

export const NO_PATH: PathRequest = { from: null, to: null, profile: null, types: [], possiblySame: false };

/** `narrow`: the legend would lie over the chart, so it waits until it is asked for. */
export const createUi = (noChart: string | null, narrow = false): UiStore =>
  createStore<Ui>(() => ({
    page: 'chart',
    dialog: null,
    opener: null,
    menu: null,
    behind: null,
    path: NO_PATH,
    pathOpen: false,
    drawer: null,
    focusEditor: false,
    focusLibrary: false,
    runTab: null,
    linkedTab: null,
    linkedSaved: null,
    saveTab: null,
    library: 'questions',
    legend: !narrow,
    panel: true,
    chart: null,
    arranging: null,
    fitNext: false,
    furthest: 0,
    unreadable: null,
    noChart,
  }));
