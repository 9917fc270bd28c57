import type { RunState } from '../../state/workbench/run.ts';
import { plural } from '../../ui/words.ts';

/** Rows that a table, sort and filter are made for; more go into a file. */
export const MOST_HERE = 100_000;

/** "84 ms", "1.24 s", "2 min 5 s". */
export function timeText(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 100) return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

export interface Said {
  readonly text: string;
  /** Limits that can be asked for next. */
  readonly more: readonly number[];
}

/** What is known of the rows beyond those shown. Null: the answer is whole, or nothing came yet. */
export function cutText({ status, end, rowCount, asked, limit }: RunState): Said | null {
  const rows = plural(rowCount, 'row', 'rows');
  if (status === 'stopped' && rowCount === 0) return null;
  if (status === 'stopped') return { text: `Stopped after ${rows}. There may be more.`, more: [] };
  if (status !== 'done' || end === null || end.cut === null) return null;
  if (end.cut === 'bytes')
    return {
      text: `The first ${rows}; there are more, but one answer may have no more bytes. Return fewer columns or single properties.`,
      more: [],
    };
  const most = limit !== null && limit < asked;
  if (most) return { text: `The first ${rows}; there may be more. This server gives no more in one answer.`, more: [] };
  const here = asked >= MOST_HERE ? ' A table holds no more here: export the whole answer to have them all.' : '';
  return { text: `The first ${rows}; there may be more.${here}`, more: nextLimits(asked) };
}

/** Ten times as many, and as many as the table is made for. */
export const nextLimits = (asked: number): number[] => [
  ...new Set([asked * 10, MOST_HERE].filter((limit) => limit > asked && limit <= MOST_HERE)),
];

/** One short line: how many rows, how many of them are shown. */
export function countText({ rowCount, columns }: RunState, shown: number | null): string {
  const rows = plural(rowCount, 'row', 'rows');
  if (shown !== null) return `${shown.toLocaleString('en')} of ${rows}`;
  return `${rows} × ${plural(columns.length, 'column', 'columns')}`;
}

/** Where the time went. */
export function timesText({ end }: RunState): string | null {
  if (end === null) return null;
  const parts = [
    end.waited >= 1 ? `waited ${timeText(end.waited)} for a free place` : null,
    `checked in ${timeText(end.checked)}`,
    `first row after ${timeText(end.first)}`,
    `all after ${timeText(end.total)}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
