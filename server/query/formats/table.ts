import { cellText } from '../../contract/index.ts';
import type { Format, Row } from './format.ts';

/** Widths are those of the first rows: an answer of any length streams. */
const MEASURED = 200;
const WIDEST = 60;

const lengthOf = (text: string): number => [...text].length;
/** On one line, and without what a terminal would take for a command. */
const onLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
const textOf = (cell: Row[number]): string => onLine(cellText(cell));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function padded(text: string, width: number): string {
  const letters = [...text];
  if (letters.length <= width) return text + ' '.repeat(width - letters.length);
  return `${letters.slice(0, width - 1).join('')}…`;
}

const lineOf = (texts: readonly string[], widths: readonly number[]): string =>
  `${texts
    .map((text, column) => padded(text, widths[column] ?? 0))
    .join('  ')
    .trimEnd()}\n`;

const countShortened = (texts: readonly string[], widths: readonly number[]): number =>
  texts.filter((text, column) => lengthOf(text) > (widths[column] ?? 0)).length;

const widthsOf = (columns: readonly string[], rows: readonly (readonly string[])[]): number[] =>
  columns.map((column, index) =>
    Math.min(WIDEST, Math.max(lengthOf(column), ...rows.map((texts) => lengthOf(texts[index] ?? '')))),
  );

/** Columns for people. Long values end in `…`; line breaks and tabs show as blanks. */
export const table: Format = () => {
  let columns: readonly string[] = [];
  let waiting: (readonly string[])[] = [];
  let widths: readonly number[] | null = null;
  let shortened = 0;

  const lines = (rows: readonly (readonly string[])[], sizes: readonly number[]): string => {
    shortened += sum(rows.map((texts) => countShortened(texts, sizes)));
    return rows.map((texts) => lineOf(texts, sizes)).join('');
  };
  /** Head and the rows that waited for the widths. */
  const begin = (): string => {
    const body = waiting;
    waiting = [];
    widths = widthsOf(columns, body);
    return lines([columns, widths.map((width) => '─'.repeat(width)), ...body], widths);
  };

  return {
    open: (names) => {
      columns = names.map(onLine);
      return '';
    },
    rows: (rows) => {
      if (rows.length === 0) return '';
      const texts = rows.map((row) => row.map(textOf));
      if (widths !== null) return lines(texts, widths);
      waiting.push(...texts);
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
