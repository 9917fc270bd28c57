import { Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowsHorizontal,
  IconArrowUp,
  IconCopy,
  IconFilter,
  IconInfoCircle,
  IconList,
  IconTableColumn,
  IconTopologyStar3,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Place } from './selection.ts';

export interface MenuPlace extends Place {
  /** Page pixels. */
  readonly x: number;
  readonly y: number;
}

export interface CellMenuActions {
  readonly open: (() => void) | null;
  readonly inspect: () => void;
  readonly copy: () => void;
  readonly copyWithHeadings: () => void;
  readonly copyColumn: () => void;
  readonly keepValue: () => void;
  readonly sort: (descending: boolean | null) => void;
  readonly filter: () => void;
  readonly fit: () => void;
}

interface Item {
  readonly label: string;
  readonly icon: ReactNode;
  readonly run: () => void;
}

const SIZE = 15;

const cellItems = (actions: CellMenuActions, cells: number): Item[] => [
  ...(actions.open === null
    ? []
    : [{ label: 'Show in the explorer', icon: <IconTopologyStar3 size={SIZE} />, run: actions.open }]),
  { label: 'Show all of it', icon: <IconInfoCircle size={SIZE} />, run: actions.inspect },
  {
    label: cells > 1 ? `Copy ${cells.toLocaleString('en')} cells` : 'Copy cell',
    icon: <IconCopy size={SIZE} />,
    run: actions.copy,
  },
  { label: 'Copy with headings', icon: <IconList size={SIZE} />, run: actions.copyWithHeadings },
  { label: 'Keep rows with this value', icon: <IconFilter size={SIZE} />, run: actions.keepValue },
];

const columnItems = (actions: CellMenuActions): Item[] => [
  { label: 'Copy column', icon: <IconTableColumn size={SIZE} />, run: actions.copyColumn },
  { label: 'Sort ascending', icon: <IconArrowUp size={SIZE} />, run: () => actions.sort(false) },
  { label: 'Sort descending', icon: <IconArrowDown size={SIZE} />, run: () => actions.sort(true) },
  { label: 'As it came', icon: <IconList size={SIZE} />, run: () => actions.sort(null) },
  { label: 'Filter columns', icon: <IconFilter size={SIZE} />, run: actions.filter },
  { label: 'Fit its width', icon: <IconArrowsHorizontal size={SIZE} />, run: actions.fit },
];

/** What can be done with a cell, those selected, or a column. Opens where the pointer or the cursor is. */
export function CellMenu(props: { at: MenuPlace; cells: number; actions: CellMenuActions; onClose: () => void }) {
  const { at, cells, actions, onClose } = props;
  const groups = at.row < 0 ? [columnItems(actions)] : [cellItems(actions, cells), columnItems(actions)];
  return (
    <Menu opened position="bottom-start" offset={2} onClose={onClose} withinPortal>
      <Menu.Target>
        <span aria-hidden style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={at.row < 0 ? 'Column' : 'Cell'}>
        {groups.map((items, group) => (
          <div key={items[0]?.label}>
            {group > 0 ? <Menu.Divider /> : null}
            {items.map(({ label, icon, run }) => (
              <Menu.Item key={label} leftSection={icon} onClick={run}>
                {label}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
