import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/contract/cells.ts';
import { changePlot, MOST_BARS, MOST_SERIES, type PlotSpec, plotData } from './plot-data.ts';
import { columnKinds } from './rows-kinds.ts';
import type { Row } from './run.ts';

const date = (value: string): Cell => ({ $: 'date', value });
const spec = (rest: Partial<PlotSpec>): PlotSpec => ({ mark: 'bar', x: 0, y: null, measure: 'count', series: null, ...rest });

function draw(rows: readonly Row[], asked: PlotSpec) {
  const columns = (rows[0] ?? []).map((_, at) => `c${at}`);
  const kinds = columnKinds(columns, rows);
  return plotData(rows, rows.keys(), asked, kinds);
}

describe('another pick', () => {
  it('changes to what fits together', () => {
    const kinds = ['text', 'number', 'date'] as const;
    const line = changePlot(spec({ y: 1, measure: 'sum', series: 0 }), { mark: 'line' }, kinds, []);
    expect(line).toEqual({ mark: 'line', x: 1, y: 1, measure: 'sum', series: 0 });
    expect(changePlot(spec({}), { mark: 'line' }, ['text'], [])).toBeNull();
    const mean = changePlot(spec({ x: 2, y: 1, measure: 'sum', series: 0 }), { measure: 'mean' }, kinds, []);
    expect(mean, 'bars of means do not stand on each other').toMatchObject({ measure: 'mean', series: null });
    expect(changePlot(spec({ y: 1, measure: 'mean' }), { y: null }, kinds, [])).toMatchObject({ measure: 'count' });
  });
});

describe('what is drawn', () => {
  it('rows of one place are put together; what is empty or of no use is counted', () => {
    const rows: Row[] = [
      ['Cyprus', 3],
      ['Malta', 1],
      ['Cyprus', 4],
      [null, 9],
      ['Malta', null],
      ['Malta', 'many'],
    ];
    expect(draw(rows, spec({ y: 1, measure: 'sum' }))).toMatchObject({
      points: [
        { x: 'Cyprus', y: 7, series: null },
        { x: 'Malta', y: 1, series: null },
      ],
      used: 3,
      nulls: 2,
      unread: 1,
      plain: false,
    });
    expect(draw(rows, spec({ y: 1, measure: 'mean' })).points[0]).toEqual({ x: 'Cyprus', y: 3.5, series: null });
    expect(draw(rows, spec({})).points).toEqual([
      { x: 'Cyprus', y: 2, series: null },
      { x: 'Malta', y: 3, series: null },
    ]);
  });

  it('a line goes by time, series beside each other', () => {
    const rows: Row[] = [
      [date('2021-01-01'), 2, 'a'],
      [date('2020-01-01'), 1, 'a'],
      [date('2020-01-01'), 5, 'b'],
    ];
    const { points, xKind, plain } = draw(rows, spec({ mark: 'line', y: 1, measure: 'sum', series: 2 }));
    expect({ xKind, plain }).toEqual({ xKind: 'date', plain: true });
    expect(points).toEqual([
      { x: Date.UTC(2020, 0, 1), y: 1, series: 'a' },
      { x: Date.UTC(2020, 0, 1), y: 5, series: 'b' },
      { x: Date.UTC(2021, 0, 1), y: 2, series: 'a' },
    ]);
  });

  it('big integers are drawn, roughly; a histogram keeps every row', () => {
    const rows: Row[] = [[{ $: 'integer', value: '9007199254740993' }], [5], [5], [{ $: 'float', value: 'NaN' }]];
    const { points, used, unread } = draw(rows, spec({ mark: 'histogram' }));
    expect(points.map(({ x }) => x)).toEqual([5, 5, 9007199254740992]);
    expect({ used, unread }).toEqual({ used: 3, unread: 1 });
  });

  it('only the largest bars and series have room; the rest is said', () => {
    const bars: Row[] = Array.from({ length: MOST_BARS + 5 }, (_, at) => [`v${at}`, at]);
    const drawn = draw(bars, spec({ y: 1, measure: 'sum' }));
    expect(drawn.points).toHaveLength(MOST_BARS);
    expect(drawn.points[0]).toMatchObject({ x: 'v5' });
    expect(drawn.leftOut).toEqual({ categories: 5, series: 0, rows: 5 });
    const series: Row[] = Array.from({ length: MOST_SERIES + 2 }, (_, at) => ['x', `s${at}`]);
    expect(draw(series, spec({ series: 1 })).leftOut).toEqual({ categories: 0, series: 2, rows: 2 });
  });
});
