import { Menu } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconCopy,
  IconEyeOff,
  IconFocus2,
  IconInfoCircle,
  IconPin,
  IconPinnedOff,
  IconRoute,
  IconSearch,
  IconX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isPinned } from '../../state/snapshot.ts';
import { toggle } from '../../state/transitions.ts';
import { linkWords } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useExplorer, useModel, useSnapshot, useUi } from '../common/context.ts';
import type { Menu as MenuAt } from '../common/ui-store.ts';

interface Item {
  readonly label: string;
  readonly icon: ReactNode;
  readonly run: () => void;
}

const SIZE = 15;

function useNodeItems(id: string): Item[] {
  const snapshot = useSnapshot();
  const actions = useActions();
  const chosen = snapshot.selection.nodes.includes(id) ? snapshot.selection.nodes : [id];
  const pinned = chosen.every((one) => isPinned(snapshot, one));
  return [
    { label: 'Expand …', icon: <IconArrowsMaximize size={SIZE} />, run: () => actions.open({ kind: 'expand', id }) },
    { label: 'Find path from here', icon: <IconRoute size={SIZE} />, run: () => actions.findPath({ from: id }) },
    { label: 'Find path to here', icon: <IconRoute size={SIZE} />, run: () => actions.findPath({ to: id }) },
    {
      label: pinned ? 'Unpin' : 'Pin',
      icon: pinned ? <IconPinnedOff size={SIZE} /> : <IconPin size={SIZE} />,
      run: () => actions.setPinned(chosen, !pinned),
    },
    { label: 'Hide', icon: <IconEyeOff size={SIZE} />, run: () => actions.hide(chosen) },
    {
      label: chosen.length > 1 ? 'Keep only these' : 'Keep only this',
      icon: <IconFocus2 size={SIZE} />,
      run: () => actions.keepOnly(chosen),
    },
    { label: 'Remove from the picture', icon: <IconX size={SIZE} />, run: () => actions.remove(chosen) },
    { label: 'Open panel', icon: <IconInfoCircle size={SIZE} />, run: () => actions.selectNode(id) },
    { label: 'Copy id', icon: <IconCopy size={SIZE} />, run: () => void navigator.clipboard?.writeText(id) },
  ];
}

function useLinkItems(id: string): Item[] {
  const model = useModel();
  const link = useExplorer((state) => state.data.links[id]);
  const actions = useActions();
  const ofType = link
    ? [
        {
          label: `Hide all “${linkWords(model, link.type)}”`,
          icon: <IconEyeOff size={SIZE} />,
          run: () => actions.apply(toggle('typesOff', link.type)),
        },
        {
          label: 'Find path between its ends',
          icon: <IconRoute size={SIZE} />,
          run: () => actions.findPath({ from: link.source, to: link.target }),
        },
      ]
    : [];
  return [
    {
      label: model.evidence ? 'Open evidence' : 'Open panel',
      icon: <IconInfoCircle size={SIZE} />,
      run: () => actions.selectLink(id),
    },
    { label: 'Hide this link', icon: <IconEyeOff size={SIZE} />, run: () => actions.hide([id]) },
    ...ofType,
    { label: 'Copy id', icon: <IconCopy size={SIZE} />, run: () => void navigator.clipboard?.writeText(id) },
  ];
}

function useGroundItems(): Item[] {
  const { open, findPath } = useActions();
  const chart = useUi((ui) => ui.chart);
  return [
    { label: 'Search …', icon: <IconSearch size={SIZE} />, run: () => open({ kind: 'search' }) },
    { label: 'Find path …', icon: <IconRoute size={SIZE} />, run: () => findPath({}) },
    { label: 'Fit to window', icon: <IconFocus2 size={SIZE} />, run: () => chart?.fit() },
  ];
}

const NodeItems = ({ id }: { id: string }) => <Items items={useNodeItems(id)} />;
const LinkItems = ({ id }: { id: string }) => <Items items={useLinkItems(id)} />;
const GroundItems = () => <Items items={useGroundItems()} />;

const Items = ({ items }: { items: readonly Item[] }) =>
  items.map(({ label, icon, run }) => (
    <Menu.Item key={label} leftSection={icon} onClick={run}>
      {label}
    </Menu.Item>
  ));

function itemsOf({ node, link }: MenuAt): ReactNode {
  if (node !== null) return <NodeItems id={node} />;
  return link === null ? <GroundItems /> : <LinkItems id={link} />;
}

/** Right click and Shift-F10: what can be done with the thing under the hand. */
export function ContextMenu() {
  const menu = useUi((ui) => ui.menu);
  const { setUi } = useActions();
  if (menu === null) return null;
  return (
    <Menu opened onChange={(opened) => !opened && setUi({ menu: null })} position="bottom-start" offset={2} trapFocus returnFocus>
      <Menu.Target>
        <span style={{ position: 'fixed', left: menu.x, top: menu.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>{itemsOf(menu)}</Menu.Dropdown>
    </Menu>
  );
}
