import type { Cell } from '../../../server/contract/cells.ts';
import { cellText } from '../../../server/contract/tabular.ts';
import { type Condition, conditionOf, contains, fold, meets } from './rows-filter.ts';
import { compareKeys, type Key, keyOf, NULL_RANK, rankOf, type TextOf } from './rows-order.ts';
import type { Row } from './run.ts';

export interface Sorting {
  /** Index of the column. */
  readonly column: number;
  readonly descending: boolean;
}
/** How a table is looked at. */
export interface Arrangement {
  readonly sort: Sorting | null;
  /** Words that a row holds, each in whichever column. */
  readonly all: string;
  /** What is typed above single columns, by their index. */
  readonly columns: Readonly<Record<number, string>>;
}

export const AS_IT_CAME: Arrangement = { sort: null, all: '', columns: {} };

/** A click on a heading: ascending, descending, as it came. */
export function nextSort(sort: Sorting | null, column: number): Sorting | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

const STEP = 256;

/** Text of cells: what is looked for and sorted by. */
export interface Texts {
  readonly of: TextOf;
  /** Folded, made once: filters are typed letter by letter. */
  folded(row: number, column: number): string;
}
export function textsOf(rows: readonly Row[], of: TextOf = cellText): Texts {
  const kept: (string | undefined)[][] = [];
  const folded = (row: number, column: number): string => {
    kept[row] ??= [];
    const texts = kept[row];
    const known = texts[column];
    if (known !== undefined) return known;
    const text = fold(of(rows[row]?.[column] ?? null));
    texts[column] = text;
    return text;
  };
  return { of, folded };
}

/**
 * Which rows are shown, in which order: indexes of `rows`, or null for all as they came. A generator that rests every few hundred rows, so
 * that whoever drives it can let the page breathe; what drives it to the end at once gets the same.
 */
export function* arranging(
  rows: readonly Row[],
  count: number,
  columnCount: number,
  arrangement: Arrangement,
  texts: Texts,
): Generator<void, Uint32Array | null, void> {
  const keeps = filterOf(rows, columnCount, arrangement, texts);
  const { sort } = arrangement;
  if (keeps === null && sort === null) return null;
  const kept: number[] = [];
  for (let row = 0; row < count; row++) {
    if (keeps === null || keeps(row)) kept.push(row);
    if (row % STEP === STEP - 1) yield;
  }
  return sort === null ? Uint32Array.from(kept) : yield* sorting(rows, Uint32Array.from(kept), sort, texts.of);
}

/** Drives a generator to its end at once. */
export function finish<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function filterOf(
  rows: readonly Row[],
  columnCount: number,
  { all, columns }: Arrangement,
  texts: Texts,
): ((row: number) => boolean) | null {
  const words = fold(all)
    .split(/\s+/)
    .filter((word) => word !== '');
  const conditions = Object.entries(columns).flatMap(([column, typed]): [number, Condition][] => {
    const condition = conditionOf(typed);
    return condition === null ? [] : [[Number(column), condition]];
  });
  if (words.length === 0 && conditions.length === 0) return null;
  const anywhere = (row: number, word: string) => {
    for (let column = 0; column < columnCount; column++) if (texts.folded(row, column).includes(word)) return true;
    return false;
  };
  const fits = (row: number, column: number, condition: Condition) => {
    const cell = rows[row]?.[column] ?? null;
    return condition.kind === 'contains'
      ? contains(cell, texts.folded(row, column), condition.text)
      : meets(cell, condition.operator, condition.operand, texts.of);
  };
  return (row) =>
    conditions.every(([column, condition]) => fits(row, column, condition)) && words.every((word) => anywhere(row, word));
}

/** Short runs are sorted by themselves, then merged: stable, and never long without a rest. */
const RUN = 512;

function* sorting(rows: readonly Row[], kept: Uint32Array, sort: Sorting, textOf: TextOf): Generator<void, Uint32Array, void> {
  const compare = yield* comparing(rows, kept, sort, textOf);
  let from = Uint32Array.from(kept, (_, at) => at);
  for (let start = 0; start < from.length; start += RUN) {
    from.subarray(start, start + RUN).sort(compare);
    yield;
  }
  let to = new Uint32Array(from.length);
  for (let width = RUN; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) yield* merging(from, to, start, width, compare);
    [from, to] = [to, from];
  }
  return from.map((at) => kept[at] ?? 0);
}

type Compare = (a: number, b: number) => number;

/** Compares places in `kept`; equal ones by their place, so that they keep their order. */
function* comparing(
  rows: readonly Row[],
  kept: Uint32Array,
  { column, descending }: Sorting,
  textOf: TextOf,
): Generator<void, Compare, void> {
  const ranks = new Uint8Array(kept.length);
  const keys: Key[] = [];
  for (let at = 0; at < kept.length; at++) {
    const cell: Cell = rows[kept[at] ?? 0]?.[column] ?? null;
    ranks[at] = rankOf(cell);
    keys.push(keyOf(cell, textOf));
    if (at % STEP === STEP - 1) yield;
  }
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const [one = NULL_RANK, other = NULL_RANK] = [ranks[a], ranks[b]];
    if (one !== other) return one === NULL_RANK ? 1 : other === NULL_RANK ? -1 : sign * (one - other);
    return sign * compareKeys(keys[a] ?? '', keys[b] ?? '') || a - b;
  };
}

function* merging(
  from: Uint32Array,
  to: Uint32Array,
  start: number,
  width: number,
  compare: Compare,
): Generator<void, void, void> {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let [left, right] = [start, middle];
  for (let at = start; at < end; at++) {
    const [a = 0, b = 0] = [from[left], from[right]];
    const takeLeft = left < middle && (right >= end || compare(a, b) <= 0);
    to[at] = takeLeft ? a : b;
    if (takeLeft) left++;
    else right++;
    if (at % STEP === STEP - 1) yield;
  }
}
