import type { LibraryQuestion } from '../../../server/contract/questions.ts';
import { MOST_SERIES, momentOf, numberOf, type PlotSpec } from './plot-data.ts';
import type { ColumnKind } from './rows-kinds.ts';
import type { Row } from './run.ts';

/** An answer, and what is known of its columns. `dated`: see `datedColumns`. `count`: the rows that are here. */
export interface PlotSource {
  readonly columns: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly dated: readonly boolean[];
  readonly rows: readonly Row[];
  readonly count: number;
}

/** What to draw first: what the question says, else what its columns allow; null where nothing can be drawn. */
export function presetPlot(source: PlotSource, hint: LibraryQuestion['plot']): PlotSpec | null {
  const { columns, kinds, dated } = source;
  const hinted = hint === null ? null : fromHint(columns, hint);
  if (hinted !== null) return hinted;
  const number = kinds.indexOf('number');
  const date = kinds.findIndex((kind, at) => kind === 'date' || dated[at] === true);
  const words = kinds.findIndex((kind, at) => (kind === 'text' || kind === 'boolean') && dated[at] !== true);
  const base = { measure: 'sum', series: null } as const;
  if (words >= 0 && number >= 0 && date >= 0 && makesLines(source, { date, number, words }))
    return { ...base, mark: 'line', x: date, y: number, series: words };
  if (words >= 0 && number >= 0) return { ...base, mark: 'bar', x: words, y: number };
  if (date >= 0 && number >= 0) return { ...base, mark: 'line', x: date, y: number };
  if (number >= 0 || date >= 0) return { ...base, measure: 'count', mark: 'histogram', x: number >= 0 ? number : date, y: null };
  return words >= 0 ? { ...base, measure: 'count', mark: 'bar', x: words, y: null } : null;
}

function fromHint(columns: readonly string[], hint: NonNullable<LibraryQuestion['plot']>): PlotSpec | null {
  const x = columns.indexOf(hint.x);
  const y = hint.y === null ? null : columns.indexOf(hint.y);
  if (x < 0 || y === -1) return null;
  return { mark: hint.mark, x, y, measure: y === null ? 'count' : 'sum', series: null };
}

interface Places {
  readonly date: number;
  readonly number: number;
  readonly words: number;
}

/**
 * Whether each text can be a line of its own over the days: they are few, and most of them have more than one day. A list of names with
 * their dates has one point for each; bars show it better.
 */
function makesLines({ rows, count }: PlotSource, { date, number, words }: Places): boolean {
  const first = new Map<unknown, number>();
  const long = new Set<unknown>();
  for (let at = 0; at < count; at++) {
    const row = rows[at] ?? [];
    const moment = momentOf(row[date] ?? null);
    if (moment === null || numberOf(row[number] ?? null) === null) continue;
    const text = row[words] ?? null;
    const known = first.get(text);
    if (known === undefined) first.set(text, moment);
    else if (known !== moment) long.add(text);
    if (first.size > MOST_SERIES) return false;
  }
  return 2 * long.size > first.size;
}
