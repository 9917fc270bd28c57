import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import classes from './drawer.module.css';

interface HandleProps {
  readonly share: number;
  readonly onChange: (share: number) => void;
  /** Enter, or a double click. */
  readonly onCover: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 0.04,
  ArrowDown: -0.04,
  PageUp: 0.16,
  PageDown: -0.16,
  Home: -1,
  End: 1,
};

/** The upper edge of the drawer: drag it, or move it with the arrow keys. */
export function Handle({ share, onChange, onCover }: HandleProps) {
  const held = useRef(false);
  const onMove = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.parentElement?.parentElement?.getBoundingClientRect();
    if (held.current && box !== undefined && box.height > 0) onChange((box.bottom - event.clientY) / box.height);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') onCover();
    else if (step !== undefined) onChange(share + step);
    else return;
    event.preventDefault();
  };
  return (
    // A slider to assistive technology: a value between two ends that the arrow keys move.
    <div
      role="slider"
      aria-label="Height of the drawer"
      aria-orientation="vertical"
      aria-valuemin={15}
      aria-valuemax={90}
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
      onDoubleClick={onCover}
      onKeyDown={onKey}
    />
  );
}
