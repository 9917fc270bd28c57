import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { PointerEvent, ReactNode } from 'react';
import type { Arrangement, Sorting } from '../../state/workbench/rows-arrange.ts';
import type { ColumnKind } from '../../state/workbench/rows-kinds.ts';
import { part } from './aria.ts';
import { cellId } from './GridRow.tsx';
import classes from './grid.module.css';
import { isRight, KIND_WORDS } from './kinds.ts';
import { NARROWEST } from './widths.ts';

interface Props {
  readonly columns: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly items: readonly VirtualItem[];
  readonly gutter: number;
  readonly arrangement: Arrangement;
  readonly filterRow: boolean;
  /** The heading that has the cursor; −1: none. */
  readonly active: number;
  readonly onSort: (column: number) => void;
  readonly onWidth: (column: number, width: number | null) => void;
  readonly onFilter: (column: number, typed: string) => void;
}

/** Drags the edge of a column; a double click lets it fit again. */
function Edge({ size, onWidth }: { size: number; onWidth: (width: number | null) => void }) {
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const handle = event.currentTarget;
    const from = event.clientX;
    const onMove = (moved: globalThis.PointerEvent) => onWidth(Math.max(NARROWEST, size + moved.clientX - from));
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', onMove), { once: true });
  };
  return <span className={classes.edge} aria-hidden data-edge onPointerDown={drag} onDoubleClick={() => onWidth(null)} />;
}

interface HeadingProps extends Pick<Props, 'columns' | 'kinds' | 'active' | 'onSort' | 'onWidth'> {
  readonly item: VirtualItem;
  readonly sort: Sorting | null;
}

function Heading({ item: { index, size }, columns, kinds, sort, active, onSort, onWidth }: HeadingProps) {
  const sorted = sort?.column === index;
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp;
  const kind = kinds[index] ?? 'text';
  return (
    <div
      id={cellId(-1, index)}
      {...part('columnheader', {
        'aria-colindex': index + 2,
        'aria-sort': sorted ? (sort.descending ? 'descending' : 'ascending') : 'none',
      })}
      data-row={-1}
      data-column={index}
      data-active={index === active}
      data-right={isRight(kind)}
      className={classes.heading}
      style={{ width: size }}
      title={`${columns[index] ?? ''} (${KIND_WORDS[kind]}). Click to sort.`}
    >
      <button type="button" tabIndex={-1} className={classes.headingText} onClick={() => onSort(index)}>
        <span>{columns[index]}</span>
        {sorted ? <Arrow size={13} aria-hidden /> : null}
      </button>
      <Edge size={size} onWidth={(width) => onWidth(index, width)} />
    </div>
  );
}

const exampleOf = (kind: ColumnKind | undefined): string =>
  kind === 'number' ? '> 5' : kind === 'date' ? '>= 2020-03' : 'contains';

function Filters({ columns, kinds, items, gutter, arrangement, onFilter, before }: Props & { readonly before: ReactNode }) {
  return (
    <div {...part('row')} className={classes.filterRow}>
      <div {...part('gridcell')} className={classes.corner} style={{ width: gutter }} />
      {before}
      {items.map(({ index, size }) => (
        <div key={index} {...part('gridcell')} className={classes.filterCell} style={{ width: size }}>
          <input
            type="text"
            spellCheck={false}
            value={arrangement.columns[index] ?? ''}
            placeholder={exampleOf(kinds[index])}
            aria-label={`Filter ${columns[index] ?? ''}`}
            onChange={(event) => onFilter(index, event.currentTarget.value)}
          />
        </div>
      ))}
    </div>
  );
}

export function GridHead(props: Props) {
  const { items, gutter, arrangement, filterRow } = props;
  const before = <div {...part('presentation')} style={{ width: items[0]?.start ?? 0, flex: 'none' }} />;
  return (
    <>
      <div {...part('row', { 'aria-rowindex': 1 })} className={classes.headRow}>
        <div {...part('columnheader')} className={classes.corner} style={{ width: gutter }}>
          <span className="visually-hidden">Row</span>
        </div>
        {before}
        {items.map((item) => (
          <Heading key={item.index} {...props} item={item} sort={arrangement.sort} />
        ))}
      </div>
      {filterRow ? <Filters {...props} before={before} /> : null}
    </>
  );
}
