import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { type Column, nextOrder, type Order, sortRows } from './sort.ts';
import classes from './table.module.css';

export interface GridColumn<Row> extends Column<Row> {
  readonly cell: (row: Row) => ReactNode;
}

export interface Ordered {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

interface GridProps<Row> extends Ordered {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly idOf: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
  readonly onPick: (row: Row, additive: boolean) => void;
  readonly onMenu: (row: Row, at: { x: number; y: number }) => void;
}

const ROW_HEIGHT = 31;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12, Home: -1e9, End: 1e9 };

/** A sortable table of any length: only the rows in sight are in the page. Arrow keys move, Enter selects, Shift-F10 opens the menu. */
export function Grid<Row>({ label, rows, columns, order, onOrder, idOf, isSelected, onPick, onMenu }: GridProps<Row>) {
  const [at, setAt] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const sorted = sortRows(rows, columns, order);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const focusRow = (index: number) => {
    setAt(index);
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
  };
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>, row: Row, index: number) => {
    const step = STEPS[event.key];
    if (step !== undefined) focusRow(Math.min(sorted.length - 1, Math.max(0, index + step)));
    else if (event.key === 'Enter' || event.key === ' ') onPick(row, event.ctrlKey || event.metaKey || event.shiftKey);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      onMenu(row, { x: left + 24, y: bottom });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onContext = (event: MouseEvent, row: Row) => {
    event.preventDefault();
    onMenu(row, { x: event.clientX, y: event.clientY });
  };
  return (
    <div ref={scroller} className={classes.scroll}>
      <table className={classes.table} aria-label={label} aria-rowcount={sorted.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.id} column={column} order={order} onSort={() => onOrder(nextOrder(order, column))} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr aria-hidden style={{ height: before }} /> : null}
          {items.map(({ index }) => {
            const row = sorted[index];
            if (row === undefined) return null;
            return (
              <tr
                key={idOf(row)}
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={isSelected(row)}
                tabIndex={index === Math.min(at, sorted.length - 1) ? 0 : -1}
                onClick={(event) => {
                  setAt(index);
                  onPick(row, event.ctrlKey || event.metaKey || event.shiftKey);
                }}
                onContextMenu={(event) => onContext(event, row)}
                onKeyDown={(event) => onKey(event, row, index)}
              >
                {columns.map((column) => (
                  <td key={column.id} data-numeric={column.numeric}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 ? <tr aria-hidden style={{ height: after }} /> : null}
        </tbody>
      </table>
      {sorted.length === 0 ? <p className={classes.none}>Nothing is shown.</p> : null}
    </div>
  );
}

function Heading<Row>({ column, order, onSort }: { column: Column<Row>; order: Order; onSort: () => void }) {
  const sorted = order.column === column.id;
  return (
    <th scope="col" aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'} data-numeric={column.numeric}>
      <button type="button" onClick={onSort}>
        {column.label}
        <span aria-hidden>{sorted ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
