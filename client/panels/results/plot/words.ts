import type { PlotData, PlotMeasure, PlotSpec } from '../../../state/workbench/plot-data.ts';
import { plural } from '../../../ui/words.ts';
import type { Words } from './figure.ts';

const MEASURES: Readonly<Record<PlotMeasure, (column: string) => string>> = {
  count: () => 'Rows',
  sum: (column) => `Sum of ${column}`,
  mean: (column) => `Mean of ${column}`,
};

const MARKS = { bar: 'Bars', line: 'A line', histogram: 'A histogram' } as const;

/** Titles of the axes, and one sentence for who does not see the drawing. */
export function plotWords(columns: readonly string[], spec: PlotSpec, data: PlotData): Words {
  const name = (at: number | null) => (at === null ? '' : (columns[at] ?? ''));
  const column = name(spec.y);
  const y = spec.mark === 'histogram' ? 'Rows' : data.plain && spec.y !== null ? column : MEASURES[spec.measure](column);
  const series = spec.series === null ? null : name(spec.series);
  const values = data.points.map((point) => point.y);
  const range =
    values.length === 0 || spec.mark === 'histogram'
      ? ''
      : ` Values go from ${least(values).toLocaleString('en')} to ${most(values).toLocaleString('en')}.`;
  const by = series === null ? '' : `, by ${series}`;
  return {
    x: name(spec.x),
    y,
    series,
    description: `${MARKS[spec.mark]} of ${y} for each ${name(spec.x)}${by}: ${plural(data.points.length, 'value', 'values')}.${range} The table holds the same rows.`,
  };
}

const least = (values: readonly number[]): number =>
  values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]): number =>
  values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);

/** What the drawing rests on, and what of the rows is not in it. */
export function basisText(data: PlotData, spec: PlotSpec, total: number): string {
  const { used, nulls, unread, leftOut, plain } = data;
  const all = total === 1 ? 'The one row' : `All ${plural(total, 'row', 'rows')}`;
  const rows = used === total ? all : `${used.toLocaleString('en')} of ${plural(total, 'row', 'rows')}`;
  const together =
    plain || spec.mark === 'histogram'
      ? ''
      : `, rows with the same place ${spec.measure === 'count' ? 'counted' : spec.measure === 'sum' ? 'added up' : 'averaged'}`;
  const parts = [
    `${rows} drawn${together}.`,
    nulls > 0 ? `${plural(nulls, 'row has', 'rows have')} null there and ${nulls === 1 ? 'is' : 'are'} left out.` : null,
    unread > 0 ? `${plural(unread, 'row holds', 'rows hold')} something that cannot be drawn.` : null,
    leftOut.categories > 0 ? `Only the largest bars have room: ${plural(leftOut.categories, 'is', 'are')} not drawn.` : null,
    leftOut.series > 0 ? `${plural(leftOut.series, 'series is', 'series are')} not drawn: the smallest.` : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
