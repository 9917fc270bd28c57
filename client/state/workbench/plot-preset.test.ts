import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/contract/cells.ts';
import { datedColumns, MOST_SERIES, type PlotSpec } from './plot-data.ts';
import { presetPlot } from './plot-preset.ts';
import { columnKinds } from './rows-kinds.ts';
import type { Row } from './run.ts';

const date = (value: string): Cell => ({ $: 'date', value });

function preset(rows: readonly Row[], hint: Parameters<typeof presetPlot>[1] = null, named: readonly string[] | null = null) {
  const columns = named ?? (rows[0] ?? []).map((_, at) => `c${at}`);
  const count = rows.length;
  return presetPlot({ columns, kinds: columnKinds(columns, rows), dated: datedColumns(columns, rows, count), rows, count }, hint);
}

/** So many ports, each with a number for so many days. */
const ports = (texts: number, days: number): Row[] =>
  Array.from({ length: texts * days }, (_, at) => [date(`2021-03-0${1 + Math.floor(at / texts)}`), at, `port ${at % texts}`]);

describe('what is drawn first', () => {
  it.each<[string, readonly Row[], Partial<PlotSpec> | null]>([
    ['words and numbers: bars', [['Cyprus', 3]], { mark: 'bar', x: 0, y: 1 }],
    ['dates and numbers: a line', [[7, date('2020-01-01')]], { mark: 'line', x: 1, y: 0 }],
    ['dates written as text are dates', [['2020-05', 7]], { mark: 'line', x: 0, y: 1 }],
    ['numbers alone: how they spread', [[3]], { mark: 'histogram', x: 0, measure: 'count' }],
    ['words alone: how often', [['Cyprus']], { mark: 'bar', x: 0, y: null, measure: 'count' }],
    ['nothing to draw', [[['a']]], null],
    ['days, numbers and a few texts: a line for each', ports(3, 4), { mark: 'line', x: 0, y: 1, measure: 'sum', series: 2 }],
    ['one text: one line', ports(1, 2), { mark: 'line', series: 2 }],
    ['as many texts as have room', ports(MOST_SERIES, 2), { mark: 'line', series: 2 }],
    ['more texts than that: bars', ports(MOST_SERIES + 1, 2), { mark: 'bar', x: 2, y: 1, series: null }],
    ['texts of a single day: bars, not single points', ports(5, 1), { mark: 'bar', x: 2, y: 1, series: null }],
    [
      'days written as text, and yes or no',
      [
        [true, '2021-03', 1],
        [false, '2021-03', 2],
        [true, '2021-04', 3],
        [false, '2021-04', 4],
      ],
      { mark: 'line', x: 1, y: 2, series: 0 },
    ],
    [
      'rows without a day or a number make no point',
      [
        [date('2021-03-01'), 1, 'a'],
        [null, 2, 'a'],
        [date('2021-03-02'), null, 'a'],
      ],
      { mark: 'bar', x: 2 },
    ],
  ])('%s', (_, rows, expected) => {
    const drawn = preset(rows);
    if (expected === null) expect(drawn).toBeNull();
    else expect(drawn).toMatchObject(expected);
  });

  it('is what the question says, where its columns are there', () => {
    const hint = { mark: 'bar', x: 'agency', y: 'operations' } as const;
    expect(preset([[1, 'a', 2]], hint, ['n', 'agency', 'operations'])).toMatchObject({ x: 1, y: 2 });
    expect(preset([[1]], hint, ['n'])).toMatchObject({ mark: 'histogram' });
  });
});
