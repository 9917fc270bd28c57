import { Tooltip, type TooltipProps } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './tool.module.css';

interface ToolProps {
  readonly label: string;
  /** More than the label says. */
  readonly hint?: string;
  readonly hintAt?: TooltipProps['position'];
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
}

/** A button of a toolbar. */
export const Tool = ({ label, hint, hintAt, pressed, disabled, run, children }: ToolProps) => (
  <Tooltip label={hint ?? label} position={hintAt}>
    <button type="button" className={classes.tool} aria-label={label} aria-pressed={pressed} disabled={disabled} onClick={run}>
      {children}
    </button>
  </Tooltip>
);
