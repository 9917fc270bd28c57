import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import classes from './drawer.module.css';

interface HandleProps {
  /** What it moves: "Height of the drawer". */
  readonly label: string;
  readonly share: number;
  /** Percent of the height. */
  readonly least: number;
  readonly most: number;
  /** Whether what lies above it grows when it is moved down; else what lies below grows when it is moved up. */
  readonly above?: boolean;
  /** The share that a height on the screen, in pixels, stands for; null: not known now. */
  readonly shareAt: (handle: HTMLElement, y: number) => number | null;
  readonly onChange: (share: number) => void;
  /** Enter, or a double click. */
  readonly onReset: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 0.04,
  ArrowDown: -0.04,
  PageUp: 0.16,
  PageDown: -0.16,
  Home: -1,
  End: 1,
};

/** An edge between two parts, one above the other: drag it, or move it with the arrow keys. */
export function Handle({ label, share, least, most, above = false, shareAt, onChange, onReset }: HandleProps) {
  const held = useRef(false);
  const onMove = (event: PointerEvent<HTMLElement>) => {
    const next = held.current ? shareAt(event.currentTarget, event.clientY) : null;
    if (next !== null) onChange(next);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    // Home and End are the least and the most, whichever way the edge goes.
    const turned = above && event.key !== 'Home' && event.key !== 'End' ? -1 : 1;
    if (event.key === 'Enter') onReset();
    else if (step !== undefined) onChange(share + step * turned);
    else return;
    event.preventDefault();
  };
  return (
    // A slider to assistive technology: a value between two ends that the arrow keys move.
    <div
      role="slider"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={`${Math.round(share * 100)} % of the height`}
      tabIndex={0}
      className={classes.handle}
      onPointerDown={(event) => {
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onMove}
      onPointerUp={() => {
        held.current = false;
      }}
      onPointerCancel={() => {
        held.current = false;
      }}
      onDoubleClick={onReset}
      onKeyDown={onKey}
    />
  );
}
