import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlus, IconRestore, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isBusy } from '../../state/workbench/run.ts';
import type { Tab } from '../../state/workbench/types.ts';
import { useStores, useWorkbench } from '../common/context.ts';
import { useRun } from '../results/use-run.ts';
import classes from './cypher.module.css';

interface QueryTabsProps {
  readonly onClosed: (id: string) => void;
  /** A tab was opened, for the editor to take the focus. */
  readonly onShown: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The list of tabs for keyboard and mouse: what is closed, shown, renamed. */
function useTabs(onClosed: (id: string) => void) {
  const { workbench, runner, looks } = useStores();
  const tabs = useWorkbench((state) => state.tabs);
  const active = useWorkbench((state) => state.active);
  const list = useRef<HTMLDivElement>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const focusTab = () => requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());

  useEffect(() => {
    if (active !== '')
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  const close = (id: string) => {
    runner.forget(id);
    looks.forget(id);
    workbench.closeTab(id);
    onClosed(id);
  };
  const rename = (id: string, name: string | null) => {
    if (name !== null) workbench.rename(id, name);
    setRenamed(null);
    focusTab();
  };
  const onKey = (event: KeyboardEvent, tab: Tab) => {
    const step = STEPS[event.key];
    const next = tabs[(tabs.indexOf(tab) + (step ?? 0) + tabs.length) % tabs.length];
    if (event.key === 'F2') setRenamed(tab.id);
    else if (event.key === 'Delete') {
      close(tab.id);
      focusTab();
    } else if (step !== undefined && next !== undefined) {
      workbench.showTab(next.id);
      focusTab();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { list, tabs, active, renamed, setRenamed, close, rename, onKey };
}

interface QueryTabProps {
  readonly tab: Tab;
  readonly active: boolean;
  readonly onShow: () => void;
  readonly onRename: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const QueryTab = ({ tab, active, onShow, onRename, onKey }: QueryTabProps) => (
  <button
    type="button"
    role="tab"
    className={classes.queryName}
    aria-selected={active}
    tabIndex={active ? 0 : -1}
    title={`${tab.name} (double click or F2 renames)`}
    aria-keyshortcuts="F2 Delete"
    aria-description="F2 renames, Delete closes"
    onClick={onShow}
    onDoubleClick={onRename}
    onKeyDown={onKey}
  >
    <Busy id={tab.id} />
    <span>{tab.name}</span>
  </button>
);

/** Queries side by side. Double click or F2 renames, Del closes; the crosses are for the mouse: a list of tabs holds nothing but tabs. */
export function QueryTabs({ onClosed, onShown }: QueryTabsProps) {
  const { workbench } = useStores();
  const { list, tabs, active, renamed, setRenamed, close, rename, onKey } = useTabs(onClosed);
  return (
    <div className={classes.queries}>
      <div role="tablist" aria-label="Queries" className={classes.queryList} ref={list}>
        {tabs.map((tab) => (
          <div key={tab.id} className={classes.query} data-active={tab.id === active} role="presentation">
            {renamed === tab.id ? (
              <Rename name={tab.name} onDone={(name) => rename(tab.id, name)} />
            ) : (
              <QueryTab
                tab={tab}
                active={tab.id === active}
                onShow={() => workbench.showTab(tab.id)}
                onRename={() => setRenamed(tab.id)}
                onKey={(event) => onKey(event, tab)}
              />
            )}
            <button
              type="button"
              className={classes.queryClose}
              title={`Close ${tab.name} (Del)`}
              aria-hidden
              tabIndex={-1}
              onClick={() => close(tab.id)}
            >
              <IconX size={12} />
            </button>
          </div>
        ))}
      </div>
      <Openers onShown={onShown} />
    </div>
  );
}

/** A new query, and the one that was closed last. */
function Openers({ onShown }: Pick<QueryTabsProps, 'onShown'>) {
  const { workbench } = useStores();
  const closed = useWorkbench((state) => state.closed.at(-1));
  const opened = (open: () => void) => () => {
    open();
    onShown();
  };
  return (
    <>
      <Tooltip label="New query">
        <ActionIcon size={26} aria-label="New query" onClick={opened(() => workbench.openTab({ text: '' }))}>
          <IconPlus size={15} />
        </ActionIcon>
      </Tooltip>
      {closed === undefined ? null : (
        <Tooltip label={`Reopen ${closed.name}`}>
          <ActionIcon size={26} aria-label="Reopen the query that was closed last" onClick={opened(() => workbench.reopenTab())}>
            <IconRestore size={15} />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}

function Busy({ id }: { id: string }) {
  const run = useRun(id);
  return isBusy(run) ? (
    <>
      <span className={classes.pulse} aria-hidden />
      <span className="visually-hidden">running: </span>
    </>
  ) : null;
}

function Rename({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      className={classes.rename}
      aria-label="Name of the query"
      defaultValue={name}
      maxLength={120}
      onBlur={(event) => onDone(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(event.currentTarget.value);
        if (event.key === 'Escape') onDone(null);
        event.stopPropagation();
      }}
    />
  );
}
