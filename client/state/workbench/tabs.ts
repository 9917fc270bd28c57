import {
  type Draft,
  type Drawer,
  type DrawerSize,
  PRESET_LIMIT,
  type Tab,
  type TabParameter,
  type WorkbenchState,
} from './types.ts';

// Tabs of the workbench: functions from state to state.

const KEPT_CLOSED = 20;

export const PRESET_DRAWER: Drawer = {
  table: { share: 0.38, maximised: false },
  cypher: { share: 0.56, maximised: false },
  editor: null,
  side: null,
  met: false,
};

/** On a screen of fewer pixels, half the height is too little for an editor, its parameters and an answer. */
const LOW = 900;

const blank = (next: number, name: string): Tab => ({
  id: `tab-${next}`,
  name,
  text: '',
  parameters: {},
  saved: null,
  savedVersion: null,
  question: null,
  limit: PRESET_LIMIT,
});

/** One after the highest that is open or can be reopened: ids run on with the history, and would skip. */
function nextName({ tabs, closed }: Pick<WorkbenchState, 'tabs' | 'closed'>): string {
  const numbers = [...tabs, ...closed].map(({ name }) => Number(/^Query (\d{1,9})$/.exec(name)?.[1] ?? 0));
  return `Query ${1 + Math.max(0, ...numbers)}`;
}

export const fresh = (): WorkbenchState => {
  const first = blank(1, 'Query 1');
  return { tabs: [first], active: first.id, closed: [], history: [], drawer: PRESET_DRAWER, next: 2 };
};

/** The tab in front. */
export function activeTab({ tabs, active }: WorkbenchState): Tab {
  const found = tabs.find(({ id }) => id === active) ?? tabs[0];
  if (found === undefined) throw new Error('A workbench has at least one tab');
  return found;
}

export const tabOf = ({ tabs }: WorkbenchState, id: string): Tab | null => tabs.find((tab) => tab.id === id) ?? null;

const isBlank = ({ text, saved, question }: Tab): boolean => text.trim() === '' && saved === null && question === null;

/** A new tab in front; an empty one that is in front gives its place. */
export function openTab(state: WorkbenchState, draft: Draft): WorkbenchState {
  const { next, closed } = state;
  const front = activeTab(state);
  const replaced = isBlank(front) && draft.text !== '' ? front : null;
  const others = state.tabs.filter((other) => other !== replaced);
  const tab: Tab = { ...blank(next, nextName({ tabs: others, closed })), ...draft };
  const tabs = replaced === null ? [...others, tab] : state.tabs.map((other) => (other === replaced ? tab : other));
  return { ...state, tabs, active: tab.id, next: next + 1 };
}

/** Its neighbour comes to the front; the last one leaves an empty tab. */
export function closeTab(state: WorkbenchState, id: string): WorkbenchState {
  const at = state.tabs.findIndex((tab) => tab.id === id);
  const tab = state.tabs[at];
  if (tab === undefined) return state;
  const closed = isBlank(tab) ? state.closed : [...state.closed, tab].slice(-KEPT_CLOSED);
  const rest = state.tabs.filter((other) => other !== tab);
  if (rest.length === 0) {
    const empty = blank(state.next, nextName({ tabs: rest, closed }));
    return { ...state, closed, tabs: [empty], active: empty.id, next: state.next + 1 };
  }
  const neighbour = rest[Math.min(at, rest.length - 1)];
  return { ...state, closed, tabs: rest, active: state.active === id && neighbour ? neighbour.id : state.active };
}

/** The tab that was closed last, with all it held. */
export function reopenTab(state: WorkbenchState): WorkbenchState {
  const tab = state.closed.at(-1);
  if (tab === undefined) return state;
  return { ...state, tabs: [...state.tabs, tab], closed: state.closed.slice(0, -1), active: tab.id };
}

export const showTab = (state: WorkbenchState, id: string): WorkbenchState =>
  tabOf(state, id) === null ? state : { ...state, active: id };

/** Changes what a tab holds, all but its id. */
export const changeTab = (state: WorkbenchState, id: string, patch: Partial<Omit<Tab, 'id'>>): WorkbenchState => ({
  ...state,
  tabs: state.tabs.map((tab) => (tab.id === id ? { ...tab, ...patch } : tab)),
});

/** An empty name changes nothing. */
export const renameTab = (state: WorkbenchState, id: string, name: string): WorkbenchState =>
  name.trim() === '' ? state : changeTab(state, id, { name: name.trim() });

export function setParameter(state: WorkbenchState, id: string, name: string, parameter: TabParameter): WorkbenchState {
  const tab = tabOf(state, id);
  return tab === null ? state : changeTab(state, id, { parameters: { ...tab.parameters, [name]: parameter } });
}

/** What is out of range is brought into it. */
export function sizeDrawer(state: WorkbenchState, tab: 'table' | 'cypher', patch: Partial<DrawerSize>): WorkbenchState {
  const { share, maximised } = { ...state.drawer[tab], ...patch };
  return { ...state, drawer: { ...state.drawer, [tab]: { maximised, share: Math.min(0.9, Math.max(0.15, share)) } } };
}

/** What is out of range is brought into it; null gives the editor what its text needs. */
export const sizeEditor = (state: WorkbenchState, share: number | null): WorkbenchState => ({
  ...state,
  drawer: { ...state.drawer, editor: share === null ? null : Math.min(0.75, Math.max(0.08, share)) },
});

export const showSide = (state: WorkbenchState, side: Drawer['side']): WorkbenchState => ({
  ...state,
  drawer: { ...state.drawer, side },
});

/** The first opening of the workbench on a low screen covers the chart. `height`: of the window, in pixels. */
export function meetDrawer(state: WorkbenchState, height: number): WorkbenchState {
  const { drawer } = state;
  if (drawer.met || height >= LOW) return state;
  return { ...state, drawer: { ...drawer, met: true, cypher: { ...drawer.cypher, maximised: true } } };
}
