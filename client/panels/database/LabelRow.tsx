import { ActionIcon, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconEye, IconEyeOff, IconStar, IconStarFilled } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { changeLabel, ofLabel, prefer } from '../../state/appearance-settings.ts';
import { useAppearance, useStores } from '../common/context.ts';
import { CaptionChoice } from './CaptionChoice.tsx';
import { ColorChoice } from './ColorChoice.tsx';
import { IconChoice } from './IconChoice.tsx';
import type { LabelOf } from './use-label-rows.ts';

interface LabelRowProps extends LabelOf {
  /** The row that was asked for: it comes into view. */
  readonly asked: boolean;
  /** Something of the row floats above the dialog, or does no more. */
  readonly onOpen: (open: boolean) => void;
}

/** One label: how its nodes are named, drawn, and whether they are shown. */
export function LabelRow({ group, count, suggested, properties, asked, onOpen }: LabelRowProps) {
  const theme = useComputedColorScheme('dark');
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (asked) row.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const label = group.kind;
  const { caption, color, icon, hidden, change } = useLabel(label);
  return (
    <tr ref={row} data-hidden={hidden} data-asked={asked}>
      <td>
        <IconChoice onOpen={onOpen} group={group} chosen={icon} choose={(next) => change({ icon: next })} />
      </td>
      <th scope="row">
        <bdi>{label}</bdi> {count === null ? null : <small>{count.toLocaleString('en')}</small>}
      </th>
      <td>
        <CaptionChoice {...{ label, caption, suggested, properties }} choose={(next) => change({ caption: next })} />
      </td>
      <td>
        <ColorChoice
          label={label}
          onOpen={onOpen}
          color={color}
          shown={group.hue[theme]}
          choose={(next) => change({ color: next })}
        />
      </td>
      <td>
        <First label={label} />
      </td>
      <td>
        <Hide label={label} />
      </td>
    </tr>
  );
}

/** What is set for a label, and how to set it. */
function useLabel(label: string) {
  const { appearance } = useStores();
  const { settings } = useAppearance();
  const change = (patch: Parameters<typeof changeLabel>[2]) => appearance.change((before) => changeLabel(before, label, patch));
  return { ...ofLabel(settings, label), change };
}

function First({ label }: { label: string }) {
  const { appearance } = useStores();
  const first = useAppearance().settings.priority.includes(label);
  return (
    <Toggle
      name={`${label} decides first`}
      hint="Decides first how nodes with several labels look"
      on={first}
      onClick={() => appearance.change((before) => prefer(before, label, !first))}
    >
      {first ? <IconStarFilled size={15} /> : <IconStar size={15} />}
    </Toggle>
  );
}

function Hide({ label }: { label: string }) {
  const { hidden, change } = useLabel(label);
  return (
    <Toggle
      name={`Hide ${label}`}
      hint={hidden ? 'Hidden: show again' : 'Hide nodes that have no other label'}
      on={hidden}
      onClick={() => change({ hidden: !hidden })}
    >
      {hidden ? <IconEyeOff size={16} /> : <IconEye size={16} />}
    </Toggle>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Toggle = ({ name, hint, on, onClick, children }: ToggleProps) => (
  <Tooltip label={hint}>
    <ActionIcon size={28} aria-label={name} aria-pressed={on} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
);
