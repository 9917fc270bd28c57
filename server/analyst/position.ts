export interface Position {
  /** Characters from 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Where a character stands in what the user typed. */
export function positionAt(typed: string, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, typed.length));
  const before = typed.slice(0, inside);
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return { offset: inside, line: before.split(/\r\n|\n|\r/).length, column: inside - lastBreak };
}
