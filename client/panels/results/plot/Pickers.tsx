import { SegmentedControl, Select } from '@mantine/core';
import type { Look } from '../../../state/workbench/looks.ts';
import { changePlot, choices, type PlotMark, type PlotMeasure, type PlotSpec } from '../../../state/workbench/plot-data.ts';
import type { ColumnKind } from '../../../state/workbench/rows-kinds.ts';
import { say } from '../copy.ts';
import classes from '../results.module.css';

const MARKS: readonly { readonly value: PlotMark; readonly label: string }[] = [
  { value: 'bar', label: 'Bar' },
  { value: 'line', label: 'Line' },
  { value: 'histogram', label: 'Histogram' },
];

const MEASURES: readonly { readonly value: PlotMeasure; readonly label: string }[] = [
  { value: 'sum', label: 'Sum' },
  { value: 'mean', label: 'Mean' },
];
const FLAT = { size: 'xs', comboboxProps: { withinPortal: true } } as const;

interface Props {
  readonly columns: readonly string[];
  readonly spec: PlotSpec;
  readonly kinds: readonly ColumnKind[];
  readonly dated: readonly boolean[];
  readonly change: (patch: Partial<Look>) => void;
}

/** Columns that stand on the axes, and what becomes of rows with the same place. */
export function Pickers({ columns, spec, kinds, dated, change }: Props) {
  const fits = choices(spec.mark, kinds, dated);
  const set = (patch: Partial<PlotSpec>) => {
    const next = changePlot(spec, patch, kinds, dated);
    if (next === null) say('None of these columns fits there.');
    else change({ plot: next });
  };
  const named = (list: readonly number[]) => list.map((at) => ({ value: String(at), label: columns[at] ?? '' }));
  const series = fits.series.filter((at) => at !== spec.x);
  return (
    <div className={classes.pickers}>
      <SegmentedControl
        size="xs"
        aria-label="Kind of plot"
        value={spec.mark}
        onChange={(value) => set({ mark: MARKS.find((mark) => mark.value === value)?.value ?? 'bar' })}
        data={[...MARKS]}
      />
      <Select
        {...FLAT}
        label={spec.mark === 'bar' ? 'A bar for each' : 'Along the axis'}
        allowDeselect={false}
        value={String(spec.x)}
        data={named(fits.x)}
        onChange={(value) => value !== null && set({ x: Number(value) })}
      />
      {spec.mark === 'histogram' ? null : <Height spec={spec} columns={named(fits.y)} set={set} />}
      {series.length > 0 && !(spec.mark === 'bar' && spec.measure === 'mean') ? (
        <Select
          {...FLAT}
          label="Series"
          placeholder="None"
          clearable
          value={spec.series === null ? null : String(spec.series)}
          data={named(series)}
          onChange={(value) => set({ series: value === null ? null : Number(value) })}
        />
      ) : null}
    </div>
  );
}

interface HeightProps {
  readonly spec: PlotSpec;
  readonly columns: { value: string; label: string }[];
  readonly set: (patch: Partial<PlotSpec>) => void;
}

function Height({ spec, columns, set }: HeightProps) {
  return (
    <>
      <Select
        {...FLAT}
        label="Value"
        allowDeselect={false}
        value={spec.y === null ? 'rows' : String(spec.y)}
        data={[{ value: 'rows', label: 'Number of rows' }, ...columns]}
        onChange={(value) => set({ y: value === 'rows' || value === null ? null : Number(value) })}
      />
      {spec.y === null ? null : (
        <SegmentedControl
          size="xs"
          aria-label="Rows with the same place"
          value={spec.measure}
          onChange={(value) => set({ measure: MEASURES.find((measure) => measure.value === value)?.value ?? 'sum' })}
          data={[...MEASURES]}
        />
      )}
    </>
  );
}
