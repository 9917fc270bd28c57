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
import type { SavedQuestion } from '../../../server/contract/questions.ts';
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
  const saved = useSaved();
  const save = useSaveTab(saved);
  useAskedToSave(tab.id, saved !== null, save);
  const known = saved?.list.data?.find((each) => each.id === tab.saved);
  return (
    <div className={classes.tabActions}>
      <SaveButton tab={tab} known={known} onSave={() => void save(tab.id)} />
      <ShareMenu tab={tab} known={known} />
    </div>
  );
}

/** The key that saves, wherever it is pressed. */
function useAskedToSave(tabId: string, ready: boolean, save: (tab: string) => Promise<void>): void {
  const { ui } = useStores();
  const asked = useUi(({ saveTab }) => saveTab === tabId);
  useEffect(() => {
    if (!asked || !ready) return;
    ui.setState({ saveTab: null });
    void save(tabId);
  });
}

interface OfTab {
  readonly tab: Tab;
  /** What it was opened from or saved as. */
  readonly known: SavedQuestion | undefined;
}

const isEmptyTab = ({ text }: Tab): boolean => text.trim() === '';

/** What the button does, in a word and in full. */
function saveWords(known: SavedQuestion | undefined, changed: boolean): { label: string; hint: string } {
  if (known === undefined) return { label: 'Save this query', hint: 'Save this query (Ctrl S)' };
  if (changed) return { label: 'Save changes', hint: `Save changes to “${known.name}” (Ctrl S)` };
  return { label: 'Saved', hint: `Saved as “${known.name}”` };
}

function SaveButton({ tab, known, onSave }: OfTab & { readonly onSave: () => void }) {
  const changed = known !== undefined && isChanged(tab, known);
  const { label, hint } = saveWords(known, changed);
  return (
    <Tooltip label={hint}>
      <ActionIcon
        size={30}
        aria-label={label}
        aria-keyshortcuts="Control+S"
        disabled={isEmptyTab(tab)}
        data-changed={changed}
        className={classes.saveButton}
        onClick={onSave}
      >
        <IconDeviceFloppy size={17} />
      </ActionIcon>
    </Tooltip>
  );
}

function ShareMenu({ tab, known }: OfTab) {
  const stores = useStores();
  const { open } = useActions();
  const chart = !isEmpty(useSnapshot());
  const exportAs = (format: FileFormat) => {
    const input = inputOf(tab, { name: tab.name, question: known?.question ?? '', category: known?.category ?? '' });
    if (input !== null) exportSaved([input], format);
  };
  const link = (withChart: boolean) =>
    void copyLink(stores, textOf(tab), { chart: withChart, exportInstead: () => exportAs('cypher') });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={30} aria-label="Share and export this query" disabled={isEmptyTab(tab)}>
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
  );
}
