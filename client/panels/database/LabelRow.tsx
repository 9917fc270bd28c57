import { ActionIcon, Select, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconEye, IconEyeOff, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import { changeLabel, ofLabel, prefer } from '../../state/appearance-settings.ts';
import { useAppearance, useStores } from '../common/context.ts';
import { ColorChoice } from './ColorChoice.tsx';
import { IconChoice } from './IconChoice.tsx';

interface LabelRowProps {
  readonly group: ModelAnswer['groups'][number];
  readonly count: number;
  /** What the server names nodes of this label by; null: by label and number. */
  readonly suggested: string | null;
  /** Properties that nodes of this label have, those that name well first. */
  readonly properties: readonly string[];
  /** The row that was asked for: it comes into view. */
  readonly asked: boolean;
  /** Something of the row floats above the dialog, or does no more. */
  readonly onOpen: (open: boolean) => void;
}

/** Mantine's select wants a value for every choice. */
const SUGGESTED = '\u0000suggested';

/** One label: how its nodes are named, drawn, and whether they are shown. */
export function LabelRow({ group, count, suggested, properties, asked, onOpen }: LabelRowProps) {
  const { appearance } = useStores();
  const { settings } = useAppearance();
  const theme = useComputedColorScheme('dark');
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (asked) row.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const label = group.kind;
  const { caption, color, icon, hidden } = ofLabel(settings, label);
  const first = settings.priority.includes(label);
  const change = (patch: Parameters<typeof changeLabel>[2]) => appearance.change((before) => changeLabel(before, label, patch));
  const choices = [
    { value: SUGGESTED, label: suggested === null ? 'Label and number (suggested)' : `${suggested} (suggested)` },
    ...[...new Set([...properties, ...(caption === null ? [] : [caption])])]
      .filter((name) => name !== suggested)
      .map((name) => ({ value: name, label: name })),
  ];
  return (
    <tr ref={row} data-hidden={hidden} data-asked={asked}>
      <td>
        <IconChoice onOpen={onOpen} group={group} chosen={icon} choose={(next) => change({ icon: next })} />
      </td>
      <th scope="row">
        <bdi>{label}</bdi>
        <small>{count.toLocaleString('en')}</small>
      </th>
      <td>
        <Select
          size="xs"
          aria-label={`Caption of ${label}`}
          data={choices}
          value={caption ?? SUGGESTED}
          allowDeselect={false}
          searchable={choices.length > 8}
          comboboxProps={{ withinPortal: true }}
          onChange={(value) => change({ caption: value === null || value === SUGGESTED ? null : value })}
        />
      </td>
      <td>
        <ColorChoice
          onOpen={onOpen}
          label={label}
          color={color}
          shown={group.hue[theme]}
          choose={(next) => change({ color: next })}
        />
      </td>
      <td>
        <Tooltip label="Decides first how nodes with several labels look">
          <ActionIcon
            size={28}
            aria-label={`${label} decides first`}
            aria-pressed={first}
            onClick={() => appearance.change((before) => prefer(before, label, !first))}
          >
            {first ? <IconStarFilled size={15} /> : <IconStar size={15} />}
          </ActionIcon>
        </Tooltip>
      </td>
      <td>
        <Tooltip label={hidden ? 'Hidden: show again' : 'Hide nodes that have no other label'}>
          <ActionIcon size={28} aria-label={`Hide ${label}`} aria-pressed={hidden} onClick={() => change({ hidden: !hidden })}>
            {hidden ? <IconEyeOff size={16} /> : <IconEye size={16} />}
          </ActionIcon>
        </Tooltip>
      </td>
    </tr>
  );
}
