import { ActionIcon, CloseButton, TextInput, Tooltip } from '@mantine/core';
import { IconBraces, IconChartBar, IconFilter, IconSearch, IconTable, IconTopologyStar3 } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { type Look, RESULT_VIEWS, type ResultView } from '../../state/workbench/looks.ts';
import type { RunState } from '../../state/workbench/run.ts';
import { ExportMenu } from './ExportMenu.tsx';
import classes from './results.module.css';
import { countText, timesText } from './says.ts';
import type { Arranged } from './use-arranged.ts';

const VIEWS: Readonly<Record<ResultView, { readonly label: string; readonly Icon: typeof IconTable }>> = {
  table: { label: 'Table', Icon: IconTable },
  chart: { label: 'Chart', Icon: IconTopologyStar3 },
  json: { label: 'JSON', Icon: IconBraces },
  plot: { label: 'Plot', Icon: IconChartBar },
};
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function Views({ shown, onShow }: { shown: ResultView; onShow: (view: ResultView) => void }) {
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = RESULT_VIEWS[(RESULT_VIEWS.indexOf(shown) + (step ?? 0) + RESULT_VIEWS.length) % RESULT_VIEWS.length];
    if (step === undefined || next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onShow(next);
    document.getElementById(`result-view-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Show results as" className={classes.views}>
      {RESULT_VIEWS.map((view) => {
        const { label, Icon } = VIEWS[view];
        return (
          <button
            key={view}
            id={`result-view-${view}`}
            type="button"
            role="tab"
            aria-label={label}
            title={label}
            className={classes.view}
            aria-selected={shown === view}
            aria-controls="result-body"
            tabIndex={shown === view ? 0 : -1}
            onClick={() => onShow(view)}
            onKeyDown={onKey}
          >
            <Icon size={15} aria-hidden /> <span className={classes.label}>{label}</span>
          </button>
        );
      })}
    </div>
  );
}

function FindField({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  return (
    <TextInput
      className={classes.search}
      size="xs"
      aria-label="Find in the rows"
      placeholder="Find in the rows"
      leftSection={<IconSearch size={14} />}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || typed === '') return;
        event.stopPropagation();
        onType('');
      }}
      rightSection={typed === '' ? null : <CloseButton size="xs" aria-label="Show all rows" onClick={() => onType('')} />}
    />
  );
}

function FilterToggle({ on, onToggle }: { on: boolean; onToggle: () => void }) {
  return (
    <Tooltip label={on ? 'Hide and clear the filters of columns' : 'Filter columns: words, or > 5, >= 2020-03, null'}>
      <ActionIcon size={30} aria-label="Filter columns" aria-pressed={on} className={classes.toggle} onClick={onToggle}>
        <IconFilter size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

interface Props {
  readonly run: RunState;
  readonly title: string;
  readonly look: Look;
  readonly change: (patch: Partial<Look>) => void;
  readonly arranged: Arranged;
}

/** Ways to look at the rows, what is looked for in them, and files of them. */
export function ResultBar({ run, title, look, change, arranged }: Props) {
  const { arrangement, view } = look;
  const filters = view !== 'chart';
  const filtered = arrangement.all.trim() !== '' || Object.values(arrangement.columns).some((typed) => typed.trim() !== '');
  const setAll = (all: string) => change({ arrangement: { ...arrangement, all } });
  const toggle = () =>
    change(look.filterRow ? { filterRow: false, arrangement: { ...arrangement, columns: {} } } : { filterRow: true });
  const times = timesText(run);
  return (
    <div className={classes.bar}>
      <Views shown={view} onShow={(next) => change({ view: next })} />
      <Tooltip label={times ?? ''} disabled={times === null}>
        <p className={classes.status} role="status">
          {run.rowCount === 0 ? '' : countText(run, filtered ? arranged.count : null)}
        </p>
      </Tooltip>
      {filters ? <FindField typed={arrangement.all} onType={setAll} /> : null}
      {view === 'table' ? <FilterToggle on={look.filterRow} onToggle={toggle} /> : null}
      <ExportMenu run={run} title={title} arranged={arranged} filtered={filtered} />
    </div>
  );
}
