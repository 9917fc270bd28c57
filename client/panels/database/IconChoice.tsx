import { Button, Popover, Tooltip, useComputedColorScheme } from '@mantine/core';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import { ICON_NAMES } from '../../canvas/icons.ts';
import { GroupMark } from '../../canvas/mark.tsx';
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
    <Popover onChange={onOpen} position="bottom-start" withinPortal trapFocus shadow="md">
      <Popover.Target>
        <Tooltip label="Icon">
          <button type="button" className={classes.markButton} aria-label={`Icon of ${group.label}`}>
            <GroupMark group={group} theme={theme} size={26} />
          </button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
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
        <Button variant="default" disabled={chosen === null} onClick={() => choose(null)}>
          As suggested
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
