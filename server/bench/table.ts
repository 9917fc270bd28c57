import type { BenchRow } from './loader.ts';

const rounded = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));

/** The rows as a Markdown table, for the terminal and for the README. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = rows.map(
    ({ bench, measured, value, unit, limit, passed }) =>
      `| ${bench} | ${measured} | ${rounded(value)} ${unit} | ${limit === null ? '' : `${limit} ${passed ? '✓' : '✗'}`} |`,
  );
  return ['| Part | Measured | Value | Limit |', '|---|---|---|---|', ...lines].join('\n');
}

/** A measured ratio that must not exceed `most`. */
export const atMost = (bench: string, measured: string, value: number, most: number): BenchRow => ({
  bench,
  measured,
  value,
  unit: '×',
  limit: `≤ ${most}`,
  passed: value <= most,
});

/** A number that is told, not judged. */
export const told = (bench: string, measured: string, value: number, unit: string): BenchRow => ({
  bench,
  measured,
  value,
  unit,
  limit: null,
  passed: true,
});

/** What `npm run bench -- --help` says. */
export const usage = (parts: readonly string[], resultFile: string): string =>
  [
    'npm run bench -- [part …]',
    '',
    `Parts: ${parts.join(', ')}; all of them, one after the other, where none is named.`,
    'Each starts what it needs on a free port and a folder of its own; all take some ten minutes. Leave the machine alone meanwhile.',
    `Prints a table and the same as JSON, which is also kept in ${resultFile}. Exit code: 0 all limits are kept, 1 one is not, 2 no such part.`,
  ].join('\n');
