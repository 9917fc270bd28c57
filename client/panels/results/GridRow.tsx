import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { ColumnKind } from '../../state/workbench/rows-kinds.ts';
import type { Row } from '../../state/workbench/run.ts';
import { part } from './aria.ts';
import { CellView } from './CellView.tsx';
import classes from './grid.module.css';
import { isRight, isThing } from './kinds.ts';

export const cellId = (row: number, column: number): string => `result-${row}-${column}`;

interface Props {
  readonly row: Row;
  /** Its place in the table as shown, and its number in the answer. */
  readonly place: number;
  readonly number: number;
  readonly top: number;
  readonly items: readonly VirtualItem[];
  readonly kinds: readonly ColumnKind[];
  readonly gutter: number;
  /** Columns selected in it, −1 where none are; the one that has the cursor. */
  readonly from: number;
  readonly to: number;
  readonly active: number;
}

/** A row: what is left of sight is one empty space. Redrawn only when something of it changed. */
export const GridRow = memo(function GridRow({ row, place, number, top, items, kinds, gutter, from, to, active }: Props) {
  return (
    <div {...part('row', { 'aria-rowindex': place + 2 })} className={classes.row} style={{ transform: `translateY(${top}px)` }}>
      <div {...part('rowheader')} className={classes.number} style={{ width: gutter }} data-row={place} data-gutter>
        {number + 1}
      </div>
      <div {...part('presentation')} style={{ width: items[0]?.start ?? 0, flex: 'none' }} />
      {items.map(({ index, size }) => {
        const cell = row[index] ?? null;
        const kind = kinds[index] ?? 'text';
        return (
          <div
            key={index}
            id={cellId(place, index)}
            {...part('gridcell', { 'aria-colindex': index + 2, 'aria-selected': index >= from && index <= to })}
            data-row={place}
            data-column={index}
            data-active={index === active}
            data-right={isRight(kind) && typeof cell !== 'string'}
            data-mono={kind === 'number' || kind === 'date'}
            className={classes.cell}
            style={{ width: size }}
          >
            {isThing(cell) ? (
              <button type="button" tabIndex={-1} className={classes.open} data-open>
                <CellView cell={cell} />
              </button>
            ) : (
              <CellView cell={cell} />
            )}
          </div>
        );
      })}
    </div>
  );
});
