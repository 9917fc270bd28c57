import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Cell } from '../../../server/contract/cells.ts';
import type { Look } from '../../state/workbench/looks.ts';
import { nextSort, type Sorting } from '../../state/workbench/rows-arrange.ts';
import { columnKinds } from '../../state/workbench/rows-kinds.ts';
import type { TextOf } from '../../state/workbench/rows-order.ts';
import { isBusy, type Row, type RunState } from '../../state/workbench/run.ts';
import { part } from './aria.ts';
import { CellMenu, type CellMenuActions } from './CellMenu.tsx';
import { copyText } from './copy.ts';
import { GridHead } from './GridHead.tsx';
import { cellId, GridRow } from './GridRow.tsx';
import classes from './grid.module.css';
import { isThing } from './kinds.ts';
import { type Bounds, columnOf, type Place, type Rectangle, rectangle, type Selected, sizeOf, tabbed } from './selection.ts';
import type { Arranged } from './use-arranged.ts';
import { useCellText } from './use-faces.ts';
import { useGrid } from './use-grid.ts';
import { useInSight } from './use-in-sight.ts';
import { NARROWEST, widthsOf, wishOf } from './widths.ts';

const ROW_HEIGHT = 28;
const HEAD_HEIGHT = 30;
const FILTER_HEIGHT = 32;
/** Rows that column widths and kinds go by: once they are here, later ones move nothing while they come. */
const FIRST_ROWS = 120;
/** Rows of a whole answer that are looked at for long numbers, which must not be cut. */
const WHOLE_ROWS = 10_000;
const NO_ROW: readonly Cell[] = [];

interface Props {
  readonly run: RunState;
  readonly look: Look;
  readonly change: (patch: Partial<Look>) => void;
  readonly arranged: Arranged;
  /** `inside`: everything in it, beside the table; else where the explorer shows it. */
  readonly onOpen: (cell: Cell, title: string, inside: boolean) => void;
}

/** Widths of the columns, and which of them and of the rows are in sight. */
function useSight({ run, look, arranged }: Props) {
  const { rows, columns, rowCount } = run;
  const scroller = useRef<HTMLDivElement>(null);
  const box = useElementSize<HTMLDivElement>();
  const ref = useMergedRef(scroller, box.ref);
  const looked = Math.min(rowCount, FIRST_ROWS);
  const kinds = useMemo(() => columnKinds(columns, rows, looked), [columns, rows, looked]);
  const textOf = useCellText();
  const measured = isBusy(run) ? looked : Math.min(rowCount, WHOLE_ROWS);
  const wishes = useMemo(
    () => columns.map((name, at) => wishOf(at, name, rows, measured, textOf)),
    [columns, rows, measured, textOf],
  );
  const gutter = 24 + String(rowCount).length * 7;
  const widths = useMemo(() => widthsOf(wishes, look.widths, box.width - gutter - 16), [wishes, look.widths, box.width, gutter]);
  const head = HEAD_HEIGHT + (look.filterRow ? FILTER_HEIGHT : 0);
  const down = useVirtualizer({
    count: arranged.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    paddingStart: 0,
    scrollPaddingStart: head,
    scrollPaddingEnd: head,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => widths[at] ?? NARROWEST,
    overscan: 2,
    scrollPaddingStart: gutter,
    scrollPaddingEnd: gutter,
  });
  useEffect(() => {
    if (widths.length > 0) across.measure();
  }, [across, widths]);
  const page = Math.max(1, Math.floor((box.height - head) / ROW_HEIGHT) - 1);
  return { scroller, ref, kinds, gutter, widths, down, across, page, textOf, width: box.width };
}

/** The rows as they stand in the grid, and what the reader does to them. */
function useDeeds({ run, look, change, arranged, onOpen }: Props) {
  const { rows, columns } = run;
  const { arrangement } = look;
  const rowAt = (place: number) => rows[arranged.rowAt(place)] ?? NO_ROW;
  const cellAt = ({ row, column }: Place) => rowAt(row)[column] ?? null;
  const sortBy = (sort: Sorting | null) => change({ arrangement: { ...arrangement, sort } });
  const sort = (column: number) => sortBy(nextSort(arrangement.sort, column));
  const setWidth = (column: number, width: number | null) => {
    const { [column]: _, ...others } = look.widths;
    change({ widths: width === null ? others : { ...others, [column]: Math.round(width) } });
  };
  const setFilter = (column: number, typed: string) =>
    change({ filterRow: true, arrangement: { ...arrangement, columns: { ...arrangement.columns, [column]: typed } } });
  const openAt = (place: Place, inside: boolean) => {
    if (place.row < 0) return sort(place.column);
    if (place.row < arranged.count) onOpen(cellAt(place), columns[place.column] ?? '', inside);
  };
  return { rowAt, cellAt, sortBy, sort, setWidth, setFilter, openAt };
}

interface Chosen {
  readonly spanned: Rectangle;
  readonly bounds: Bounds;
  readonly textOf: TextOf;
}

/** What the menu of a cell or heading does. */
function menuActions(
  { run, change }: Props,
  deeds: ReturnType<typeof useDeeds>,
  place: Place,
  { spanned, bounds, textOf }: Chosen,
): CellMenuActions {
  const { columns } = run;
  const { rowAt, sortBy, setWidth, setFilter, openAt } = deeds;
  const cell = deeds.cellAt(place);
  const copied = (part: Rectangle, headings: readonly string[] | null, what: string) =>
    void copyText(tabbed(part, rowAt, headings), what);
  return {
    open: isThing(cell) ? () => openAt(place, false) : null,
    inspect: () => openAt(place, true),
    copy: () => copied(spanned, null, sizeOf(spanned) > 1 ? 'Cells' : 'Cell'),
    copyWithHeadings: () => copied(spanned, columns, 'Cells and headings'),
    copyColumn: () => copied(rectangle(columnOf(place.column, bounds)), columns, `Column ${columns[place.column] ?? ''}`),
    keepValue: () => setFilter(place.column, `= ${cell === null ? 'null' : textOf(cell)}`),
    sort: (descending) => sortBy(descending === null ? null : { column: place.column, descending }),
    filter: () => change({ filterRow: true }),
    fit: () => setWidth(place.column, null),
  };
}

/** The rows in sight, what is selected in them marked. */
function Body(props: { run: Props; sight: ReturnType<typeof useSight>; rowAt: (place: number) => Row; selected: Selected }) {
  const { run, sight, rowAt, selected } = props;
  const { at } = selected;
  const spanned = rectangle(selected);
  const items = sight.across.getVirtualItems();
  return (
    <div {...part('rowgroup')} className={classes.body} style={{ height: sight.down.getTotalSize() }}>
      {sight.down.getVirtualItems().map(({ index, start, key }) => {
        const within = index >= spanned.top && index <= spanned.bottom && at.row >= 0;
        return (
          <GridRow
            key={key}
            row={rowAt(index)}
            place={index}
            number={run.arranged.rowAt(index)}
            top={start}
            items={items}
            kinds={sight.kinds}
            gutter={sight.gutter}
            from={within ? spanned.left : -1}
            to={within ? spanned.right : -1}
            active={index === at.row ? at.column : -1}
          />
        );
      })}
    </div>
  );
}

const gridPart = ({ arranged, run }: Props, { row, column }: Place) =>
  part('grid', {
    tabIndex: 0,
    'aria-label': 'Rows of the answer',
    'aria-rowcount': arranged.count + 1,
    'aria-colcount': run.columns.length + 1,
    'aria-multiselectable': true,
    'aria-activedescendant': run.columns.length === 0 ? undefined : cellId(row, column),
    'aria-busy': arranged.busy,
  });

/**
 * Rows of an answer, as many as a hundred thousand: only those in sight are in the page. The grid has one focus and names the cell it is on;
 * arrow keys move, Shift spans, Ctrl-C copies, Enter opens, Space shows all of a cell. Row −1 is the headings: there Enter sorts and Shift
 * with an arrow changes the width.
 */
export function ResultGrid(props: Props) {
  const { run, look, arranged } = props;
  const sight = useSight(props);
  const deeds = useDeeds(props);
  const { scroller, kinds, gutter, widths, down, across, page, textOf } = sight;
  const bounds = { rows: arranged.count, columns: run.columns.length, page };
  const grid = useGrid({
    bounds,
    scroller,
    reveal: ({ row, column }) => {
      if (row >= 0) down.scrollToIndex(row);
      across.scrollToIndex(column);
    },
    copied: (selected) => tabbed(rectangle(selected), deeds.rowAt),
    onOpen: deeds.openAt,
    onResize: (column, by) => deeds.setWidth(column, Math.max(NARROWEST, (widths[column] ?? NARROWEST) + by)),
  });
  const spanned = rectangle(grid.selected);
  const { at } = grid.selected;
  useInSight(sight.width, look.inspected !== null, () => across.scrollToIndex(at.column));
  const actions = grid.menu === null ? null : menuActions(props, deeds, grid.menu, { spanned, bounds, textOf });
  return (
    <>
      <div ref={sight.ref} className={classes.grid} {...gridPart(props, at)} {...grid.handlers}>
        <div {...part('presentation')} style={{ width: gutter + across.getTotalSize(), minWidth: '100%' }}>
          <div {...part('rowgroup')} className={classes.head}>
            <GridHead
              columns={run.columns}
              kinds={kinds}
              items={across.getVirtualItems()}
              gutter={gutter}
              arrangement={look.arrangement}
              filterRow={look.filterRow}
              active={at.row < 0 ? at.column : -1}
              onSort={deeds.sort}
              onWidth={deeds.setWidth}
              onFilter={deeds.setFilter}
            />
          </div>
          <Body run={props} sight={sight} rowAt={deeds.rowAt} selected={grid.selected} />
        </div>
      </div>
      {grid.menu === null || actions === null ? null : (
        <CellMenu at={grid.menu} cells={sizeOf(spanned)} actions={actions} onClose={grid.closeMenu} />
      )}
    </>
  );
}
