import { useComputedColorScheme } from '@mantine/core';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import { ICON_NAMES } from '../../canvas/icons.ts';
import { GroupMark } from '../../canvas/mark.tsx';
import { ChoicePopover } from './ChoicePopover.tsx';
import classes from './labels-dialog.module.css';

interface IconChoiceProps {
  readonly group: ModelAnswer['groups'][number];
  readonly chosen: string | null;
  /** A popover floats: Esc is its own. */
  readonly onOpen: (open: boolean) => void;
  readonly choose: (icon: string | null) => void;
}

/** The mark as the chart draws it; its icon can be another. */
export function IconChoice({ group, chosen, choose, onOpen }: IconChoiceProps) {
  const theme = useComputedColorScheme('dark');
  return (
    <ChoicePopover
      hint="Icon"
      name={`Icon of ${group.label}`}
      position="bottom-start"
      shown={<GroupMark group={group} theme={theme} size={26} />}
      className={classes.markButton}
      onOpen={onOpen}
      reset={chosen === null ? null : () => choose(null)}
    >
      <fieldset className={classes.icons}>
        <legend className="visually-hidden">Icons</legend>
        {ICON_NAMES.map((icon) => (
          <button
            key={icon}
            type="button"
            aria-label={icon.replaceAll('-', ' ')}
            title={icon.replaceAll('-', ' ')}
            aria-pressed={group.icon === icon}
            onClick={() => choose(icon)}
          >
            <GroupMark group={{ ...group, icon, icons: {} }} theme={theme} size={30} />
          </button>
        ))}
      </fieldset>
    </ChoicePopover>
  );
}
