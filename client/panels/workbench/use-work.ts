import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CypherMode, Notice } from '../../../server/contract/cypher.ts';
import { standsAt } from '../../editor/rename.ts';
import { missingValues, namedValues } from '../../state/workbench/parameters.ts';
import { isBusy, type RunState } from '../../state/workbench/run.ts';
import type { WorkbenchStore } from '../../state/workbench/store.ts';
import { activeTab } from '../../state/workbench/tabs.ts';
import type { Tab } from '../../state/workbench/types.ts';
import { useStores, useUi, useWorkbench } from '../common/context.ts';
import { useRun } from '../results/use-run.ts';
import { type Chosen, choose, placeOf } from './chosen.ts';
import { markedIn } from './marked.ts';
import { type EditorState, useEditor } from './use-editor.ts';

/** What the parts of the workbench share. */
export interface Work {
  readonly tab: Tab;
  readonly editor: EditorState;
  readonly chosen: Chosen;
  readonly run: RunState;
  /** It is to run as soon as its text was read. */
  readonly due: boolean;
  /** Parameters without a value, once somebody tried to run without them. */
  readonly missing: readonly string[];
  start(mode: CypherMode): void;
  stop(): void;
  /** Puts the cursor at a place that an error or a remark names; offsets as the server counts them. null: that text is gone. */
  readonly goTo: ((offset: number) => void) | null;
  /** Writes a name of the database for the unknown one of a remark; null when that does not stand there any more. */
  readonly renamer: (notice: Notice) => ((to: string) => void) | null;
}

export const parameterField = (name: string): string => `parameter-${encodeURIComponent(name)}`;

const focusField = (name: string): void =>
  document.getElementById(parameterField(name))?.querySelector<HTMLElement>('input, textarea, button')?.focus();

export function useWork(): Work {
  const { workbench, runner } = useStores();
  const tab = useWorkbench(activeTab);
  const run = useRun(tab.id);
  const [tried, setTried] = useState<string | null>(null);
  const start = useRef<Start>(() => undefined);
  const editor = useEditor({
    onRun: () => start.current('run'),
    onEscape: () => {
      if (isBusy(runner.of(tab.id))) runner.stop(tab.id);
    },
  });
  const { reading, beyond, selection, handle } = editor;
  const chosen = choose(tab.text, reading, selection);
  const names = chosen.parameters.map(({ name }) => name);
  const missing = missingValues(names, tab.parameters);
  const { due, wait } = useWhenRead(tab.id, reading !== null || beyond, start);
  const { setPlace, goTo, renamer } = usePlace(tab, run, handle);

  start.current = (mode, unread = false) => {
    if (tab.text.trim() === '') return;
    if (reading === null && !beyond && !unread) return wait(mode);
    handle?.closeProposals();
    // The plan needs no values.
    const lacking = mode === 'explain' ? undefined : missing[0];
    setTried(lacking === undefined ? null : tab.id);
    if (lacking !== undefined) return focusField(lacking);
    setPlace(chosen.from);
    // A text that the worker cannot read may name any of them.
    const parameters = reading === null ? tab.parameters : namedValues(names, tab.parameters);
    const asked = { id: tab.id, text: chosen.text, parameters, limit: tab.limit };
    void runner.run(asked, mode).then((ended) => record(workbench, asked, mode, ended));
  };

  return {
    tab,
    editor,
    chosen,
    run,
    due,
    missing: tried === tab.id ? missing : [],
    start: (mode) => start.current(mode),
    stop: () => runner.stop(tab.id),
    goTo,
    renamer,
  };
}

type Start = (mode: CypherMode, unread?: boolean) => void;

/** Milliseconds after which a statement runs although its text was not read, with all values of its tab. */
const READ_WITHIN = 4_000;

/** What is to run before its text was read runs as soon as it was: then its parameters are known. So does a tab that was opened to run. */
function useWhenRead(tabId: string, read: boolean, start: RefObject<Start>) {
  const { ui } = useStores();
  const [waiting, setWaiting] = useState<{ readonly tabId: string; readonly mode: CypherMode } | null>(null);
  const opened = useUi((state) => state.runTab === tabId);
  const due = waiting?.tabId === tabId ? waiting.mode : opened ? 'run' : null;
  useEffect(() => {
    if (due === null) return;
    const go = () => {
      setWaiting(null);
      ui.setState({ runTab: null });
      start.current(due, true);
    };
    if (read) return go();
    const timer = setTimeout(go, READ_WITHIN);
    return () => clearTimeout(timer);
  }, [read, due, start, ui]);
  return { due: due !== null, wait: (mode: CypherMode) => setWaiting({ tabId, mode }) };
}

/** Into the history, once it has ended; one that another took the place of was never seen. */
function record(workbench: WorkbenchStore, asked: Pick<Tab, 'text' | 'parameters'>, mode: CypherMode, ended: RunState): void {
  const { status, error, startedAt, endedAt, rowCount } = ended;
  if (status !== 'done' && status !== 'failed' && status !== 'stopped') return;
  workbench.addRun({
    text: asked.text,
    parameters: asked.parameters,
    mode,
    at: startedAt ?? 0,
    status,
    rows: error !== null && rowCount === 0 ? null : rowCount,
    ms: startedAt === null || endedAt === null ? null : endedAt - startedAt,
  });
}

/** Where the statement that ran last begins in the text: for what was said of it, and for going there. */
function usePlace(tab: Tab, run: RunState, handle: EditorState['handle']) {
  const places = useRef(new Map<string, number>());
  const place = placeOf(tab.text, run.text, places.current.get(tab.id) ?? 0);
  const before = place === null ? null : place - run.lead;
  const answered = useMarks(handle, run, before, tab.id);
  /** Where a place that the server names is now, also when the text is no longer the one that ran. */
  const now = (offset: number): number | null => {
    if (before !== null) return before + offset;
    const then = answered.get(tab.id);
    return then === undefined ? null : (handle?.placeNow(tab.id, then + offset) ?? null);
  };
  return {
    setPlace: (from: number) => places.current.set(tab.id, from),
    goTo: before === null || handle === null ? null : (offset: number) => handle.goTo(before + offset),
    renamer: ({ unknown, position }: Notice) => {
      if (handle === null || unknown === null || position === null) return null;
      const at = now(position.offset);
      if (at === null || !standsAt(tab.text, at, unknown.name)) return null;
      return (to: string) => handle.rename(at, { from: unknown.name, to });
    },
  };
}

/** What Neo4j said of the last run is marked in the text for as long as the text is that one. Returns what `before` was then, by tab. */
function useMarks(
  handle: EditorState['handle'],
  run: RunState,
  before: number | null,
  tabId: string,
): ReadonlyMap<string, number> {
  const { error, end, text, lead } = run;
  const answered = useRef(new Map<string, number>());
  useEffect(() => {
    if (before !== null) answered.current.set(tabId, before);
    if (handle !== null) handle.showAnswered(before === null ? [] : markedIn({ error, end, text, lead }, before));
  }, [handle, error, end, text, lead, before, tabId]);
  return answered.current;
}
