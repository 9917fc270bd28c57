import type { Cell } from '../../../server/contract/cells.ts';
import { cellField } from '../../../server/contract/tabular.ts';

/** A place in the table as it is shown: row −1 is the headings. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
/** What is selected: the cells between where it began and where it is now. */
export interface Selected {
  readonly anchor: Place;
  readonly at: Place;
}
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight: what Page Up and Page Down go by. */
  readonly page: number;
}
export interface Pressed {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

export const START: Selected = { anchor: { row: 0, column: 0 }, at: { row: 0, column: 0 } };

export const only = (at: Place): Selected => ({ anchor: at, at });

export const rectangle = ({ anchor, at }: Selected): Rectangle => ({
  top: Math.max(0, Math.min(anchor.row, at.row)),
  bottom: Math.max(anchor.row, at.row),
  left: Math.min(anchor.column, at.column),
  right: Math.max(anchor.column, at.column),
});

export const holds = ({ top, bottom, left, right }: Rectangle, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Cells selected; one where nothing is spanned. */
export const sizeOf = ({ top, bottom, left, right }: Rectangle): number => Math.max(0, bottom - top + 1) * (right - left + 1);

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** What is selected when nothing but this fits: after a filter there may be fewer rows. */
export const within = ({ anchor, at }: Selected, { rows, columns }: Bounds): Selected => {
  const kept = ({ row, column }: Place): Place => ({
    row: between(row, -1, rows - 1),
    column: between(column, 0, Math.max(0, columns - 1)),
  });
  return { anchor: kept(anchor), at: kept(at) };
};

type Step = (at: Place, bounds: Bounds, ctrl: boolean) => Place;
const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: (at, { rows }, ctrl) => ({ ...at, row: ctrl ? rows - 1 : at.row + 1 }),
  ArrowUp: (at, _, ctrl) => ({ ...at, row: ctrl ? 0 : at.row - 1 }),
  ArrowLeft: (at, _, ctrl) => ({ ...at, column: ctrl ? 0 : at.column - 1 }),
  ArrowRight: (at, { columns }, ctrl) => ({ ...at, column: ctrl ? columns - 1 : at.column + 1 }),
  PageDown: (at, { page }) => ({ ...at, row: at.row + page }),
  PageUp: (at, { page }) => ({ ...at, row: Math.max(0, at.row - page) }),
  Home: (at, _, ctrl) => ({ row: ctrl ? 0 : at.row, column: 0 }),
  End: (at, { rows, columns }, ctrl) => ({ row: ctrl ? rows - 1 : at.row, column: columns - 1 }),
};

/** Where a key leads; with Shift it spans, Ctrl-A spans all. Null: not a key of the table. */
export function move(selected: Selected, { key, shift, ctrl }: Pressed, bounds: Bounds): Selected | null {
  if (ctrl && key.toLowerCase() === 'a') return all(bounds);
  if (key === ' ' && shift) return rowOf(selected.at.row, bounds);
  const step = STEPS[key];
  if (step === undefined) return null;
  const at = step(selected.at, bounds, ctrl);
  // Spanning stays among the rows: headings are not copied.
  const reached = within(only(shift ? { ...at, row: Math.max(0, at.row) } : at), bounds).at;
  return shift ? { anchor: selected.anchor, at: reached } : only(reached);
}

export const all = ({ rows, columns }: Bounds): Selected => ({
  anchor: { row: 0, column: 0 },
  at: { row: rows - 1, column: columns - 1 },
});
export const rowOf = (row: number, { columns }: Bounds): Selected => ({
  anchor: { row, column: 0 },
  at: { row, column: columns - 1 },
});
export const columnOf = (column: number, { rows }: Bounds): Selected => ({
  anchor: { row: 0, column },
  at: { row: rows - 1, column },
});

const quoted = (field: string): string => (/[\t\r\n"]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** As spreadsheets take it from the clipboard: tabs between cells, exact values, quotes where a value has tabs or lines of its own. */
export function tabbed(
  rectangle: Rectangle,
  rowAt: (row: number) => readonly Cell[],
  headings: readonly string[] | null = null,
): string {
  const { top, bottom, left, right } = rectangle;
  const line = (cells: readonly Cell[]) =>
    cells
      .slice(left, right + 1)
      .map((cell) => quoted(cellField(cell)))
      .join('\t');
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => line(rowAt(top + at)));
  return (headings === null ? rows : [line(headings), ...rows]).join('\n');
}
