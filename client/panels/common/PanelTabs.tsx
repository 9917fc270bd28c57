import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import panel from '../panel.module.css';
import classes from './panel-tabs.module.css';

export interface PanelTab {
  readonly id: string;
  readonly label: string;
  readonly count?: number | null;
  readonly content: ReactNode;
}

/** The tabs of a selection. Each keeps its own scroll; the panel's heading stays. */
export function PanelTabs({ tabs, initial }: { tabs: readonly PanelTab[]; initial: string }) {
  return (
    <Tabs defaultValue={initial} className={classes.root} keepMounted={false}>
      <Tabs.List className={classes.list}>
        {tabs.map(({ id, label, count }) => (
          <Tabs.Tab key={id} value={id} className={classes.tab}>
            {label}
            {count == null ? null : <span className={classes.count}>{count.toLocaleString('en')}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id} className={panel.scroll} tabIndex={-1}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
