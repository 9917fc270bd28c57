import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconChartDots3,
  IconDeviceFloppy,
  IconDots,
  IconFileCode,
  IconFileTypography,
  IconLink,
  IconPlus,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import { textOf } from '../../state/link.ts';
import { inputOf, isChanged } from '../../state/saved/draft.ts';
import { isEmpty } from '../../state/snapshot.ts';
import type { Tab } from '../../state/workbench/types.ts';
import { useActions } from '../common/actions.ts';
import { useSnapshot, useStores, useUi } from '../common/context.ts';
import { exportSaved, type FileFormat } from './files.ts';
import classes from './library.module.css';
import { copyLink } from './share.ts';
import { useSaveTab } from './use-save-tab.ts';
import { useSaved } from './use-saved.ts';

/** Keeps and shares the query in front. */
export function TabActions({ tab }: { tab: Tab }) {
  const stores = useStores();
  const { open } = useActions();
  const saved = useSaved();
  const save = useSaveTab(saved);
  const chart = !isEmpty(useSnapshot());
  const known = saved?.list.data?.find((each) => each.id === tab.saved);
  const changed = known !== undefined && isChanged(tab, known);
  const empty = tab.text.trim() === '';
  const asked = useUi((ui) => ui.saveTab === tab.id);
  useEffect(() => {
    if (!asked || saved === null) return;
    stores.ui.setState({ saveTab: null });
    void save(tab.id);
  });
  const exportAs = (format: FileFormat) => {
    const input = inputOf(tab, { name: tab.name, question: known?.question ?? '', category: known?.category ?? '' });
    if (input !== null) exportSaved([input], format);
  };
  const link = (withChart: boolean) =>
    void copyLink(stores, textOf(tab), { chart: withChart, exportInstead: () => exportAs('cypher') });
  const hint =
    known === undefined
      ? 'Save this query (Ctrl S)'
      : changed
        ? `Save changes to “${known.name}” (Ctrl S)`
        : `Saved as “${known.name}”`;
  return (
    <div className={classes.tabActions}>
      <Tooltip label={hint}>
        <ActionIcon
          size={30}
          aria-label={known === undefined ? 'Save this query' : changed ? 'Save changes' : 'Saved'}
          aria-keyshortcuts="Control+S"
          disabled={empty}
          data-changed={changed}
          className={classes.saveButton}
          onClick={() => void save(tab.id)}
        >
          <IconDeviceFloppy size={17} />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={30} aria-label="Share and export this query" disabled={empty}>
            <IconDots size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconLink size={15} />} onClick={() => link(false)}>
            Copy link
          </Menu.Item>
          <Menu.Item leftSection={<IconChartDots3 size={15} />} disabled={!chart} onClick={() => link(true)}>
            Copy link with the chart
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconPlus size={15} />} onClick={() => open({ kind: 'save-tab', tab: tab.id })}>
            Save under another name …
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconFileTypography size={15} />} onClick={() => exportAs('cypher')}>
            Export as Cypher
          </Menu.Item>
          <Menu.Item leftSection={<IconFileCode size={15} />} onClick={() => exportAs('json')}>
            Export as JSON
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
