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

/** The rows in sight, and the one that the keyboard is at. */
function useSight(count: number) {
  const [at, setAt] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  return {
    scroller,
    items,
    before: items[0]?.start ?? 0,
    after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    at: Math.min(at, count - 1),
    setAt,
    /** Takes the keyboard to a row, the nearest where there is no such. */
    goTo: (wanted: number) => {
      const index = Math.min(count - 1, Math.max(0, wanted));
      setAt(index);
      virtual.scrollToIndex(index);
      requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
    },
  };
}

/** A sortable table of any length: only the rows in sight are in the page. Arrow keys move, Enter selects, Shift-F10 opens the menu. */
export function Grid<Row>({ label, rows, columns, order, onOrder, idOf, isSelected, onPick, onMenu }: GridProps<Row>) {
  const sorted = sortRows(rows, columns, order);
  const { scroller, items, before, after, at, setAt, goTo } = useSight(sorted.length);
  const deeds = { columns, onPick, onMenu, onAt: setAt, goTo };
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
              <BodyRow key={idOf(row)} row={row} index={index} selected={isSelected(row)} current={index === at} {...deeds} />
            );
          })}
          {after > 0 ? <tr aria-hidden style={{ height: after }} /> : null}
        </tbody>
      </table>
      {sorted.length === 0 ? <p className={classes.none}>Nothing is shown.</p> : null}
    </div>
  );
}

interface BodyRowProps<Row> extends Pick<GridProps<Row>, 'columns' | 'onPick' | 'onMenu'> {
  readonly row: Row;
  readonly index: number;
  readonly selected: boolean;
  /** The one row that Tab comes to. */
  readonly current: boolean;
  readonly onAt: (index: number) => void;
  readonly goTo: (index: number) => void;
}

const isAdditive = (event: MouseEvent | KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey;

function BodyRow<Row>({ row, index, selected, current, columns, onPick, onMenu, onAt, goTo }: BodyRowProps<Row>) {
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>) => {
    const step = STEPS[event.key];
    if (step !== undefined) goTo(index + step);
    else if (event.key === 'Enter' || event.key === ' ') onPick(row, isAdditive(event));
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      onMenu(row, { x: left + 24, y: bottom });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      onClick={(event) => {
        onAt(index);
        onPick(row, isAdditive(event));
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(row, { x: event.clientX, y: event.clientY });
      }}
      onKeyDown={onKey}
    >
      {columns.map((column) => (
        <td key={column.id} data-numeric={column.numeric}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
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
