import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconFileCode, IconFileTypography, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import type { SavedQuestion } from '../../../server/contract/questions.ts';
import { type Linked, textOf } from '../../state/link.ts';
import { valuesOf } from '../../state/saved/draft.ts';
import { useActions } from '../common/actions.ts';
import { useStores } from '../common/context.ts';
import { exportSaved } from './files.ts';
import { copyLink } from './share.ts';
import { useKeeping } from './use-keeping.ts';
import type { Saved } from './use-saved.ts';

interface SavedMenuProps {
  readonly question: SavedQuestion;
  readonly saved: Saved;
}

/** What can be done with one saved question. */
export function SavedMenu({ question, saved }: SavedMenuProps) {
  const stores = useStores();
  const { open } = useActions();
  const { duplicate, remove } = useKeeping(saved);
  // What is kept in this browser is not found by others: its link carries the text.
  const linked: Linked =
    saved.saves === 'database'
      ? { kind: 'saved', id: question.id }
      : textOf({ name: question.name, text: question.text, parameters: valuesOf(question.parameters) });
  const exportInstead = () => exportSaved([question], 'cypher');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={26} aria-label={`More about ${question.name}`}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} />} onClick={() => open({ kind: 'edit-saved', saved: question })}>
          Rename, describe …
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={15} />} onClick={() => void duplicate(question)}>
          Duplicate
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLink size={15} />}
          onClick={() => void copyLink(stores, linked, { chart: false, exportInstead })}
        >
          Copy link
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconFileTypography size={15} />} onClick={() => exportSaved([question], 'cypher')}>
          Export as Cypher
        </Menu.Item>
        <Menu.Item leftSection={<IconFileCode size={15} />} onClick={() => exportSaved([question], 'json')}>
          Export as JSON
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" leftSection={<IconTrash size={15} />} onClick={() => void remove(question)}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
