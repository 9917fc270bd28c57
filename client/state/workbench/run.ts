import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Cell } from '../../../server/contract/cells.ts';
import type { CypherEnd, CypherLine, CypherMode } from '../../../server/contract/cypher.ts';
import { type ApiError, asApiError } from '../../api/error.ts';
import type { Tab } from './types.ts';

export type RunStatus = 'idle' | 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
export type Row = readonly Cell[];

/** What a tab asked for last, and what has come of it. A new value whenever something changed, but for `rows`. */
export interface RunState {
  readonly status: RunStatus;
  /** As asked; once the head is here, as the server took it: a statement may begin with EXPLAIN itself. */
  readonly mode: CypherMode;
  readonly text: string;
  readonly parameters: Readonly<Record<string, Cell>>;
  /** Characters that stand before `text` in what was sent: positions of errors and notices count them. */
  readonly lead: number;
  readonly columns: readonly string[];
  /** One list that grows in place, so that a hundred thousand rows are never copied: read it up to `rowCount`. */
  readonly rows: readonly Row[];
  readonly rowCount: number;
  /** Changes with every redraw that is due. */
  readonly version: number;
  /** Most rows asked for, and most that the server gives for it; null until it said so. */
  readonly asked: number;
  readonly limit: number | null;
  readonly end: CypherEnd | null;
  readonly error: ApiError | null;
  /** Milliseconds since 1970; null before the first run. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
}

export interface Request {
  readonly query: string;
  readonly parameters: Readonly<Record<string, Cell>>;
  readonly limit: number;
}
export type Ask = (request: Request, signal: AbortSignal) => AsyncIterable<readonly CypherLine[]>;

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back before the next redraw. */
  frame(then: () => void): void;
}

export type Runs = Readonly<Record<string, RunState>>;
export type Runnable = Pick<Tab, 'id' | 'text' | 'parameters' | 'limit'>;

export interface Runner extends Pick<StoreApi<Runs>, 'getState' | 'subscribe' | 'getInitialState'> {
  of(tabId: string): RunState;
  /** Runs what the tab holds; what it ran before is stopped and its rows are let go. Resolves, never rejects, when it has ended. */
  run(tab: Runnable, mode: CypherMode): Promise<RunState>;
  /** Runs the same statement with the same parameters once more, with another limit. */
  again(tabId: string, limit: number): Promise<RunState>;
  /** Ends the statement, in the database too; the rows that came stay. */
  stop(tabId: string): void;
  /** The tab is closed: ends the statement and lets the rows go. */
  forget(tabId: string): void;
}

export const IDLE: RunState = {
  status: 'idle',
  mode: 'run',
  text: '',
  parameters: {},
  lead: 0,
  columns: [],
  rows: [],
  rowCount: 0,
  version: 0,
  asked: 0,
  limit: null,
  end: null,
  error: null,
  startedAt: null,
  endedAt: null,
};

export const isBusy = ({ status }: Pick<RunState, 'status'>): boolean => status === 'waiting' || status === 'running';

const LEADS: Readonly<Record<CypherMode, string>> = { run: '', explain: 'EXPLAIN ', profile: 'PROFILE ' };

/** The statement as it is sent: what asks for the plan replaces what the text begins with itself. */
export function statementOf(text: string, mode: CypherMode): { query: string; lead: number } {
  if (mode === 'run') return { query: text, lead: 0 };
  const own = /^\s*(?:EXPLAIN|PROFILE)\b/i.exec(text)?.[0].length ?? 0;
  const rest = text.slice(own);
  return { query: `${LEADS[mode]}${rest}`, lead: LEADS[mode].length - own };
}

export function createRunner(ask: Ask, clock: Clock): Runner {
  const store = createStore<Runs>(() => ({}));
  const running = new Map<string, AbortController>();
  const { getState, subscribe, getInitialState } = store;
  const of = (tabId: string): RunState => getState()[tabId] ?? IDLE;

  const start = async (tabId: string, asked: Asked): Promise<RunState> => {
    running.get(tabId)?.abort();
    const control = new AbortController();
    running.set(tabId, control);
    const { query, lead } = statementOf(asked.text, asked.mode);
    const version = of(tabId).version + 1;
    const first: RunState = { ...IDLE, ...asked, lead, status: 'waiting', version, startedAt: clock.now() };
    const publish = (state: RunState) => {
      // One that was stopped for a newer one, or whose tab is gone, has nothing more to say.
      if (running.get(tabId) === control) store.setState({ [tabId]: { ...state, version: of(tabId).version + 1 } });
    };
    publish(first);
    const request = { query, parameters: asked.parameters, limit: asked.asked };
    const last = await follow(first, ask(request, control.signal), control.signal, clock, publish);
    publish(last);
    if (running.get(tabId) === control) running.delete(tabId);
    return last;
  };

  return {
    getState,
    subscribe,
    getInitialState,
    of,
    run: (tab, mode) => start(tab.id, { text: tab.text, mode, parameters: valuesOf(tab.parameters), asked: tab.limit }),
    again: (tabId, limit) => {
      const { text, mode, parameters } = of(tabId);
      return start(tabId, { text, mode, parameters, asked: limit });
    },
    stop: (tabId) => running.get(tabId)?.abort(),
    forget: (tabId) => {
      running.get(tabId)?.abort();
      running.delete(tabId);
      const { [tabId]: _, ...rest } = getState();
      store.setState(rest, true);
    },
  };
}

type Asked = Pick<RunState, 'text' | 'mode' | 'parameters' | 'asked'>;

const valuesOf = (parameters: Tab['parameters']): Record<string, Cell> =>
  Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));

/** Gathers what comes and publishes it at most once a frame. Returns how it ended. */
async function follow(
  first: RunState,
  lines: AsyncIterable<readonly CypherLine[]>,
  signal: AbortSignal,
  clock: Clock,
  publish: (state: RunState) => void,
): Promise<RunState> {
  const rows: Row[] = [];
  let state: RunState = { ...first, rows };
  let due = false;
  let over = false;
  const flush = () => {
    due = false;
    if (!over) publish(state);
  };
  const ended = (patch: Partial<RunState>): RunState => {
    over = true;
    return { ...state, ...patch, rowCount: rows.length, endedAt: clock.now() };
  };
  try {
    for await (const batch of lines) {
      for (const line of batch) state = taken(state, rows, line);
      state = { ...state, rowCount: rows.length };
      if (!due) clock.frame(flush);
      due = true;
    }
    return ended({ status: 'done' });
  } catch (error) {
    if (signal.aborted) return ended({ status: 'stopped' });
    return ended({ status: 'failed', error: asApiError(error) });
  }
}

function taken(state: RunState, rows: Row[], line: CypherLine): RunState {
  if ('row' in line) {
    rows.push(line.row);
    return state;
  }
  if ('head' in line) {
    const { columns, mode, limit } = line.head;
    return { ...state, status: 'running', columns, mode, limit };
  }
  return 'end' in line ? { ...state, end: line.end } : state;
}
