import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsDiagonal, IconArrowsDiagonalMinimize2, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useActions } from '../common/actions.ts';
import { useStores, useUi, useWorkbench } from '../common/context.ts';
import type { DrawerTab } from '../common/ui-store.ts';
import { TablePane } from '../table/TablePane.tsx';
import classes from './drawer.module.css';
import { Handle } from './Handle.tsx';
import { LazyWorkbench } from './LazyWorkbench.tsx';

const TABS: readonly (readonly [DrawerTab, string])[] = [
  ['table', 'Table'],
  ['cypher', 'Cypher'],
];

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function Tabs({ shown, tabs }: { shown: DrawerTab; tabs: typeof TABS }) {
  const { setUi } = useActions();
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = tabs[(tabs.findIndex(([id]) => id === shown) + (step ?? 0) + tabs.length) % tabs.length];
    if (step === undefined || next === undefined) return;
    event.preventDefault();
    setUi({ drawer: next[0] });
    document.getElementById(`drawer-tab-${next[0]}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Drawer" className={classes.tabs}>
      {tabs.map(([id, label]) => (
        <button
          key={id}
          id={`drawer-tab-${id}`}
          type="button"
          role="tab"
          className={classes.tab}
          aria-selected={shown === id}
          aria-controls="drawer-body"
          tabIndex={shown === id ? 0 : -1}
          onClick={() => setUi({ drawer: id })}
          onKeyDown={onKey}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Of the height that chart and drawer have together. */
function shareOfDrawer(handle: HTMLElement, y: number): number | null {
  const box = handle.parentElement?.parentElement?.getBoundingClientRect();
  return box === undefined || box.height === 0 ? null : (box.bottom - y) / box.height;
}

/** Below the chart: the table of what it shows, or the workbench. Its height is kept; it can cover the chart. */
export function Drawer({ shown }: { shown: DrawerTab }) {
  const { workbench } = useStores();
  const { share, maximised } = useWorkbench((state) => state.drawer[shown]);
  const cover = () => workbench.sizeDrawer(shown, { maximised: !maximised });
  return (
    <section
      className={classes.drawer}
      data-maximised={maximised}
      style={maximised ? undefined : { flexBasis: `${share * 100}%` }}
      aria-label={shown === 'table' ? 'Table below the chart' : 'Cypher workbench'}
    >
      {maximised ? null : (
        <Handle
          label="Height of the drawer"
          share={share}
          least={15}
          most={90}
          shareAt={shareOfDrawer}
          onChange={(next) => workbench.sizeDrawer(shown, { share: next })}
          onReset={cover}
        />
      )}
      <Head shown={shown} maximised={maximised} cover={cover} />
      <div id="drawer-body" role="tabpanel" aria-labelledby={`drawer-tab-${shown}`} className={classes.body}>
        {shown === 'table' ? <TablePane full={false} /> : null}
        {shown === 'cypher' ? <LazyWorkbench /> : null}
      </div>
    </section>
  );
}

function Head({ shown, maximised, cover }: { shown: DrawerTab; maximised: boolean; cover: () => void }) {
  const { setUi } = useActions();
  const page = useUi((ui) => ui.page);
  const tabs = page === 'table' ? TABS.filter(([id]) => id !== 'table') : TABS;
  return (
    <header className={classes.head}>
      <Tabs shown={shown} tabs={tabs} />
      <div className={classes.right}>
        <Tooltip label={maximised ? 'Show the chart again' : 'Cover the chart'}>
          <ActionIcon size={28} aria-label="Cover the chart" aria-pressed={maximised} onClick={cover}>
            {maximised ? <IconArrowsDiagonalMinimize2 size={16} /> : <IconArrowsDiagonal size={16} />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Close the drawer">
          <ActionIcon size={28} aria-label="Close the drawer" onClick={() => setUi({ drawer: null })}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  );
}
