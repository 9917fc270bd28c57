import { KEYS } from './keys.ts';

/** A line of the help on `?` and of the README: keys that do the same stand together. */
export interface KeyRow {
  readonly shown: readonly string[];
  readonly does: string;
}

export interface KeyList {
  readonly title: string;
  /** Where its keys work; null: everywhere. */
  readonly where: string | null;
  readonly rows: readonly KeyRow[];
}

/** What hands do on the chart, listed with the keys. */
export const GESTURES: readonly { readonly shown: string; readonly does: string }[] = [
  { shown: 'Click', does: 'Select an entity or a link' },
  { shown: 'Shift or Ctrl click', does: 'Add to the selection' },
  { shown: 'Double click', does: 'Expand an entity' },
  { shown: 'Right click', does: 'Menu' },
  { shown: 'Drag an entity', does: 'Move and pin it' },
  { shown: 'Drag the ground', does: 'Move the chart' },
  { shown: 'Shift drag', does: 'Select with a lasso' },
  { shown: 'Wheel', does: 'Zoom' },
];

/** What the Cypher editor listens to while it has the focus. */
const EDITOR_KEYS: readonly KeyRow[] = [
  { shown: ['Ctrl Enter', '⌘ Enter'], does: 'Run: what is selected, else the statement at the cursor' },
  { shown: ['Ctrl Space'], does: 'Propose names, functions, parameters' },
  { shown: ['Esc'], does: 'Close what is open, stop what runs' },
  { shown: ['Esc Tab'], does: 'Leave the editor; Tab alone indents' },
  { shown: ['Shift Alt F'], does: 'Format' },
  { shown: ['Ctrl /'], does: 'Comment or uncomment' },
  { shown: ['Ctrl F'], does: 'Search in the text' },
];

const QUERY_TAB_KEYS: readonly KeyRow[] = [
  { shown: ['←', '→'], does: 'Show the query before or after it' },
  { shown: ['F2'], does: 'Rename it' },
  { shown: ['Del'], does: 'Close it' },
];

const RESULT_KEYS: readonly KeyRow[] = [
  { shown: ['← ↑ → ↓'], does: 'Next cell; with Ctrl to the edge' },
  { shown: ['Page Up', 'Page Down'], does: 'As many rows as are in sight' },
  { shown: ['Home', 'End'], does: 'First or last cell of the row; with Ctrl of all rows' },
  { shown: ['Shift'], does: 'With one of these: select the cells between' },
  { shown: ['Shift Space'], does: 'Select the row' },
  { shown: ['Ctrl A', '⌘ A'], does: 'Select all cells' },
  { shown: ['Ctrl C', '⌘ C'], does: 'Copy the selected cells, as spreadsheets take them' },
  { shown: ['Enter'], does: 'Show an entity, link or path in the explorer; another value whole, beside the table' },
  { shown: ['Space'], does: 'Show all of the cell, beside the table' },
  { shown: ['Shift F10'], does: 'Menu of the cell or heading' },
  { shown: ['Esc'], does: 'Select one cell only' },
  { shown: ['Enter'], does: 'On a heading: sort by the column' },
  { shown: ['Shift ←', 'Shift →'], does: 'On a heading: make the column narrower or wider' },
];

/** Rows that do the same become one. */
export function merged(rows: readonly KeyRow[]): KeyRow[] {
  const together = new Map<string, string[]>();
  for (const { shown, does } of rows) together.set(does, [...(together.get(does) ?? []), ...shown]);
  return [...together].map(([does, shown]) => ({ shown, does }));
}

/** Everything that the help on `?` and the README list, in order. */
export const KEY_LISTS: readonly KeyList[] = [
  { title: 'Keys', where: null, rows: merged(KEYS) },
  { title: 'In the Cypher editor', where: 'In the editor', rows: EDITOR_KEYS },
  { title: 'On the name of a query', where: 'On the name of a query', rows: QUERY_TAB_KEYS },
  { title: 'In the rows of an answer', where: 'In the rows of an answer', rows: RESULT_KEYS },
];
