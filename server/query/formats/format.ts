import type { Cell } from '../../contract/index.ts';

export type Row = readonly Cell[];

/** Turns an answer into text, piece by piece; a piece may be empty while the format waits for more. */
export interface Writer {
  open(columns: readonly string[]): string;
  rows(rows: readonly Row[]): string;
  close(): string;
  /** What the text does not show as it is, for people; known when it is closed. */
  notes(): readonly string[];
}

/** A new writer for each answer. */
export type Format = () => Writer;
