import { type Cell, isTagged } from '../../../server/contract/cells.ts';
import { cellText } from '../../../server/contract/tabular.ts';
import { type ColumnKind, kindOf } from './rows-kinds.ts';
import type { TextOf } from './rows-order.ts';
import { instantMs } from './rows-time.ts';
import type { Row } from './run.ts';

export type PlotMark = 'bar' | 'line' | 'histogram';
/** How several rows of one place become one value. */
export type PlotMeasure = 'count' | 'sum' | 'mean';

/** Columns by their index. `y` null: rows are counted. */
export interface PlotSpec {
  readonly mark: PlotMark;
  readonly x: number;
  readonly y: number | null;
  readonly measure: PlotMeasure;
  readonly series: number | null;
}

export type XKind = 'category' | 'number' | 'date';

export interface PlotPoint {
  /** Text of a category, a number, or milliseconds since 1970. */
  readonly x: string | number;
  readonly y: number;
  readonly series: string | null;
}

export interface PlotData {
  readonly xKind: XKind;
  readonly points: readonly PlotPoint[];
  /** Rows that are in the drawing, and those that are not: nothing in a column that is needed, or nothing that can be drawn. */
  readonly used: number;
  readonly nulls: number;
  readonly unread: number;
  /** Categories and series that found no room; their rows are counted in `used` of none. */
  readonly leftOut: { readonly categories: number; readonly series: number; readonly rows: number };
  /** Each point is one row: nothing was put together. */
  readonly plain: boolean;
}

export const MOST_BARS = 40;
export const MOST_SERIES = 8;

const isAxis = (kind: ColumnKind): boolean => kind === 'number' || kind === 'date';
const isCategory = (kind: ColumnKind): boolean => ['text', 'boolean', 'date', 'number', 'mixed', 'node'].includes(kind);

/** Columns that may stand on the axes of a mark, by their index. */
export function choices(mark: PlotMark, kinds: readonly ColumnKind[], dated: readonly boolean[]) {
  const where = (fits: (kind: ColumnKind, at: number) => boolean) => kinds.flatMap((kind, at) => (fits(kind, at) ? [at] : []));
  const axis = where((kind, at) => isAxis(kind) || dated[at] === true);
  return {
    x: mark === 'bar' ? where(isCategory) : axis,
    y: mark === 'histogram' ? [] : where((kind) => kind === 'number'),
    series: where((kind) => kind === 'text' || kind === 'boolean'),
  };
}

const PARTIAL = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const LOOKED_AT = 1_000;

/** Columns of text that hold nothing but dates, as our own data write them: `2021`, `2021-03`, `2021-03-05`. */
export function datedColumns(columns: readonly string[], rows: readonly Row[], count: number): boolean[] {
  return columns.map((_, column) => {
    let seen = false;
    for (let at = 0; at < Math.min(count, LOOKED_AT); at++) {
      const cell = rows[at]?.[column] ?? null;
      if (cell === null) continue;
      if (typeof cell !== 'string' || !PARTIAL.test(cell)) return false;
      seen = true;
    }
    return seen;
  });
}

/** The same plot with another mark or column, kept to what fits together. */
export function changePlot(
  spec: PlotSpec,
  patch: Partial<PlotSpec>,
  kinds: readonly ColumnKind[],
  dated: readonly boolean[],
): PlotSpec | null {
  const next = { ...spec, ...patch };
  const fits = choices(next.mark, kinds, dated);
  const x = fits.x.includes(next.x) ? next.x : fits.x[0];
  if (x === undefined) return null;
  const y = next.y !== null && fits.y.includes(next.y) ? next.y : null;
  const measure = y === null ? 'count' : next.measure === 'count' ? 'sum' : next.measure;
  // Means are not parts of a whole: bars of them cannot stand on each other.
  const stacked = next.mark !== 'bar' || measure !== 'mean';
  const series = stacked && next.series !== x && fits.series.some((at) => at === next.series) ? next.series : null;
  return { mark: next.mark, x, y, measure, series };
}

export const numberOf = (cell: Cell): number | null => {
  if (typeof cell === 'number') return cell;
  if (cell === null || !isTagged(cell) || (cell.$ !== 'integer' && cell.$ !== 'float')) return null;
  const value = Number(cell.value);
  return Number.isFinite(value) ? value : null;
};

/** Milliseconds since 1970 of a date, also of one written as text; null of anything else. */
export function momentOf(cell: Cell): number | null {
  if (typeof cell === 'string') {
    const match = PARTIAL.exec(cell);
    return match === null ? null : instantMs(`${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`);
  }
  return cell !== null && isTagged(cell) && kindOf(cell) === 'date' && 'value' in cell ? instantMs(String(cell.value)) : null;
}

interface Sum {
  readonly x: string | number;
  readonly series: string | null;
  total: number;
  rows: number;
}

export function plotData(
  rows: readonly Row[],
  order: Iterable<number>,
  spec: PlotSpec,
  kinds: readonly ColumnKind[],
  textOf: TextOf = cellText,
): PlotData {
  const xKind: XKind = spec.mark === 'bar' ? 'category' : kinds[spec.x] === 'number' ? 'number' : 'date';
  const sums = new Map<string, Sum>();
  const none = { nulls: 0, unread: 0 };
  for (const at of order) {
    const row = rows[at] ?? [];
    const [cell = null, value = null] = [row[spec.x], spec.y === null ? 1 : row[spec.y]];
    const series = spec.series === null ? null : textOf(row[spec.series] ?? null);
    const x = placeOf(cell, xKind, textOf);
    const y = numberOf(value);
    if (cell === null || value === null) none.nulls++;
    else if (x === null || y === null) none.unread++;
    else add(sums, spec.mark === 'histogram' ? `${at}` : JSON.stringify([x, series]), { x, series, total: y, rows: 1 });
  }
  return { xKind, ...none, ...kept([...sums.values()], spec, xKind) };
}

function placeOf(cell: Cell, kind: XKind, textOf: TextOf): string | number | null {
  if (kind === 'category') return textOf(cell);
  return kind === 'number' ? numberOf(cell) : momentOf(cell);
}

function add(sums: Map<string, Sum>, key: string, next: Sum): void {
  const sum = sums.get(key);
  if (sum === undefined) {
    sums.set(key, next);
    return;
  }
  sum.total += next.total;
  sum.rows += next.rows;
}

const largest = <T>(items: Iterable<readonly [T, number]>, most: number): Set<T> => {
  const sums = new Map<T, number>();
  for (const [item, weight] of items) sums.set(item, (sums.get(item) ?? 0) + Math.abs(weight));
  return new Set(
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([item]) => item),
  );
};

/** Room for so many bars and series: the largest are kept, in the order in which they came. */
function kept(sums: readonly Sum[], spec: PlotSpec, xKind: XKind): Pick<PlotData, 'points' | 'used' | 'leftOut' | 'plain'> {
  const heightOf = ({ total, rows }: Sum) => (spec.measure === 'mean' ? total / rows : total);
  const all = { x: new Set(sums.map(({ x }) => x)), series: new Set(sums.map(({ series }) => series)) };
  const x =
    xKind === 'category'
      ? largest(
          sums.map((sum) => [sum.x, heightOf(sum)] as const),
          MOST_BARS,
        )
      : all.x;
  const series = largest(
    sums.map((sum) => [sum.series, sum.rows] as const),
    MOST_SERIES,
  );
  const drawn = sums.filter((sum) => x.has(sum.x) && series.has(sum.series));
  const rowsOf = (list: readonly Sum[]) => list.reduce((total, { rows }) => total + rows, 0);
  const points = drawn.map((sum) => ({ x: sum.x, y: heightOf(sum), series: sum.series }));
  return {
    points: xKind === 'category' ? points : points.sort((a, b) => Number(a.x) - Number(b.x)),
    used: rowsOf(drawn),
    leftOut: { categories: all.x.size - x.size, series: all.series.size - series.size, rows: rowsOf(sums) - rowsOf(drawn) },
    plain: drawn.every(({ rows }) => rows === 1),
  };
}
