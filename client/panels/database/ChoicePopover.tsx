import { Button, Popover, type PopoverProps, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './labels-dialog.module.css';

interface ChoicePopoverProps {
  readonly hint: string;
  readonly name: string;
  readonly position: NonNullable<PopoverProps['position']>;
  /** What the button shows, and its class. */
  readonly shown: ReactNode;
  readonly className: string | undefined;
  /** A popover floats: Esc is its own. */
  readonly onOpen: (open: boolean) => void;
  /** Back to what is suggested; null: it is that already. */
  readonly reset: (() => void) | null;
  readonly children: ReactNode;
}

/** A button that shows what is chosen; what else there is floats beside it. */
export const ChoicePopover = ({ hint, name, position, shown, className, onOpen, reset, children }: ChoicePopoverProps) => (
  <Popover onChange={onOpen} position={position} withinPortal trapFocus shadow="md">
    <Popover.Target>
      <Tooltip label={hint}>
        <button type="button" className={className} aria-label={name}>
          {shown}
        </button>
      </Tooltip>
    </Popover.Target>
    <Popover.Dropdown className={classes.dropdown}>
      {children}
      <Button variant="default" disabled={reset === null} onClick={() => reset?.()}>
        As suggested
      </Button>
    </Popover.Dropdown>
  </Popover>
);
