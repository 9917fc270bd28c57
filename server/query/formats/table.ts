import { cellText } from '../../contract/index.ts';
import type { Format, Row } from './format.ts';

/** Widths are those of the first rows: an answer of any length streams. */
const MEASURED = 200;
const WIDEST = 60;

const lengthOf = (text: string): number => [...text].length;
/** On one line, and without what a terminal would take for a command. */
const textOf = (cell: Row[number]): string => cellText(cell).replaceAll(/[\s\p{Cc}]+/gu, ' ');

/** Columns for people. Long values end in `…`; line breaks and tabs show as blanks. */
export const table: Format = () => {
  let columns: readonly string[] = [];
  let waiting: Row[] = [];
  let widths: readonly number[] | null = null;
  let shortened = 0;

  const pad = (text: string, width: number): string => {
    const letters = [...text];
    if (letters.length <= width) return text + ' '.repeat(width - letters.length);
    shortened += 1;
    return `${letters.slice(0, width - 1).join('')}…`;
  };
  const lines = (rows: readonly (readonly string[])[], sizes: readonly number[]): string =>
    rows
      .map(
        (texts) =>
          `${texts
            .map((text, index) => pad(text, sizes[index] ?? 0))
            .join('  ')
            .trimEnd()}\n`,
      )
      .join('');
  /** Head and the rows that waited for the widths. */
  const begin = (): string => {
    const body = waiting.map((row) => row.map(textOf));
    waiting = [];
    const sizes = columns.map((column, index) =>
      Math.min(WIDEST, Math.max(lengthOf(column), ...body.map((texts) => lengthOf(texts[index] ?? '')))),
    );
    widths = sizes;
    return lines([columns, sizes.map((width) => '─'.repeat(width)), ...body], sizes);
  };

  return {
    open: (names) => {
      columns = names;
      return '';
    },
    rows: (rows) => {
      if (rows.length === 0) return '';
      if (widths !== null)
        return lines(
          rows.map((row) => row.map(textOf)),
          widths,
        );
      waiting.push(...rows);
      return waiting.length < MEASURED ? '' : begin();
    },
    close: () => (widths === null ? begin() : ''),
    notes: () => {
      if (shortened === 0) return [];
      const values = shortened === 1 ? '1 long value ends' : `${shortened} long values end`;
      return [`${values} in …; --format csv or json shows them whole.`];
    },
  };
};
