import { Button, Group, SegmentedControl, Select, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { CHART_TOKENS, FONT } from '../../../graph/theme.ts';
import type { Look } from '../../../state/workbench/looks.ts';
import {
  changePlot,
  choices,
  datedColumns,
  type PlotMark,
  type PlotMeasure,
  type PlotSpec,
  plotData,
  presetPlot,
} from '../../../state/workbench/plot-data.ts';
import { type ColumnKind, columnKinds } from '../../../state/workbench/rows-kinds.ts';
import type { RunState } from '../../../state/workbench/run.ts';
import { questions } from '../../library/queries.ts';
import { say } from '../copy.ts';
import { Empty } from '../Empty.tsx';
import classes from '../results.module.css';
import type { Arranged } from '../use-arranged.ts';
import { useCellText } from '../use-faces.ts';
import { type FigureLook, figureOf, seriesOf } from './figure.ts';
import { SERIES_HUES } from './hues.ts';
import { type Sheet, savePng, saveSvg } from './save.ts';
import { basisText, plotWords } from './words.ts';

interface Props {
  readonly run: RunState;
  readonly title: string;
  /** Id of the question of the library that was asked. */
  readonly question: string | null;
  readonly look: Look;
  readonly change: (patch: Partial<Look>) => void;
  readonly arranged: Arranged;
}

const MARKS: readonly { readonly value: PlotMark; readonly label: string }[] = [
  { value: 'bar', label: 'Bar' },
  { value: 'line', label: 'Line' },
  { value: 'histogram', label: 'Histogram' },
];

/** Columns of the answer as axes: those that fit, what suits them first, and what the drawing rests on. */
export function PlotView(props: Props) {
  const { run, look, question } = props;
  const { columns, rows, rowCount } = run;
  const kinds = useMemo(() => columnKinds(columns, rows, rowCount), [columns, rows, rowCount]);
  const dated = useMemo(() => datedColumns(columns, rows, rowCount), [columns, rows, rowCount]);
  const library = useQuery({ ...questions(), enabled: question !== null });
  const hint = library.data?.questions.find(({ id }) => id === question)?.plot ?? null;
  const spec = look.plot ?? presetPlot(columns, kinds, dated, hint);
  if (spec === null)
    return (
      <Empty title="Nothing to draw in these columns">
        A plot needs a column of numbers, dates or words. Return properties, for example: RETURN n.kind AS kind, count(*) AS rows.
      </Empty>
    );
  return <Drawn {...props} spec={spec} kinds={kinds} dated={dated} />;
}

interface DrawnProps extends Props {
  readonly spec: PlotSpec;
  readonly kinds: readonly ColumnKind[];
  readonly dated: readonly boolean[];
}

function Pickers({ run, spec, kinds, dated, change }: DrawnProps) {
  const fits = choices(spec.mark, kinds, dated);
  const set = (patch: Partial<PlotSpec>) => {
    const next = changePlot(spec, patch, kinds, dated);
    if (next === null) say('None of these columns fits there.');
    else change({ plot: next });
  };
  const named = (list: readonly number[]) => list.map((at) => ({ value: String(at), label: run.columns[at] ?? '' }));
  const series = fits.series.filter((at) => at !== spec.x);
  const flat = { size: 'xs', comboboxProps: { withinPortal: true } } as const;
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
        {...flat}
        label={spec.mark === 'bar' ? 'A bar for each' : 'Along the axis'}
        allowDeselect={false}
        value={String(spec.x)}
        data={named(fits.x)}
        onChange={(value) => value !== null && set({ x: Number(value) })}
      />
      {spec.mark === 'histogram' ? null : (
        <Select
          {...flat}
          label="Height"
          allowDeselect={false}
          value={spec.y === null ? 'rows' : String(spec.y)}
          data={[{ value: 'rows', label: 'Number of rows' }, ...named(fits.y)]}
          onChange={(value) => set({ y: value === 'rows' || value === null ? null : Number(value) })}
        />
      )}
      {spec.y === null || spec.mark === 'histogram' ? null : (
        <SegmentedControl
          size="xs"
          aria-label="Rows with the same place"
          value={spec.measure}
          onChange={(value) =>
            set({ measure: (['sum', 'mean'] as readonly PlotMeasure[]).find((each) => each === value) ?? 'sum' })
          }
          data={[
            { value: 'sum', label: 'Sum' },
            { value: 'mean', label: 'Mean' },
          ]}
        />
      )}
      {series.length > 0 && !(spec.mark === 'bar' && spec.measure === 'mean') ? (
        <Select
          {...flat}
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

function Drawn(props: DrawnProps) {
  const { run, title, spec, kinds, arranged } = props;
  const { rows, columns } = run;
  const theme = useComputedColorScheme('dark');
  const box = useElementSize<HTMLDivElement>();
  const host = useRef<HTMLDivElement>(null);
  const { order, count } = arranged;
  const textOf = useCellText();
  const data = useMemo(
    () => plotData(rows, order ?? Array.from({ length: count }, (_, at) => at), spec, kinds, textOf),
    [rows, order, count, spec, kinds, textOf],
  );
  const words = useMemo(() => plotWords(columns, spec, data), [columns, spec, data]);
  const figureLook: FigureLook = useMemo(() => {
    const { text, muted, line, panel } = CHART_TOKENS[theme];
    const width = Math.max(280, Math.floor(box.width));
    return {
      width,
      height: Math.max(170, Math.floor(box.height)),
      text,
      muted,
      line,
      ground: panel,
      hues: SERIES_HUES[theme],
      font: FONT,
    };
  }, [theme, box.width, box.height]);
  const empty = data.points.length === 0;
  useEffect(() => {
    if (empty || box.width === 0) return;
    const drawing = figureOf(data, spec, words, figureLook);
    host.current?.replaceChildren(drawing);
    return () => drawing.remove();
  }, [data, spec, words, figureLook, empty, box.width]);
  const legend = seriesOf(data).map((name, at) => ({ name, hue: figureLook.hues[at % figureLook.hues.length] ?? '' }));
  const basis = basisText(data, spec, count);
  const save = (format: 'svg' | 'png') => {
    const drawing = host.current?.querySelector('svg');
    if (!drawing) return;
    const sheet: Sheet = { drawing, title, foot: basis, legend, look: figureLook };
    const name = `${title}.${format}`;
    if (format === 'svg') saveSvg(name, sheet);
    else savePng(name, sheet).catch((error: unknown) => say(error instanceof Error ? error.message : String(error), 'Not saved'));
  };
  return (
    <div className={classes.plot}>
      <Pickers {...props} />
      <figure className={classes.figure} aria-label="Plot">
        {legend.length > 0 ? (
          <ul className={classes.legend} aria-label={words.series ?? 'Series'}>
            {legend.map(({ name, hue }) => (
              <li key={name}>
                <span className={classes.hue} style={{ background: hue }} aria-hidden /> {name === '' ? 'null' : name}
              </li>
            ))}
          </ul>
        ) : null}
        <div ref={box.ref} className={classes.drawing}>
          {empty ? <Empty title="No row can be drawn">{basis}</Empty> : <div ref={host} />}
        </div>
        <figcaption>
          <span>{basis}</span>
          <Group gap={6} wrap="nowrap">
            <Button
              variant="default"
              size="compact-xs"
              leftSection={<IconDownload size={13} />}
              disabled={empty}
              onClick={() => save('png')}
            >
              PNG
            </Button>
            <Button
              variant="default"
              size="compact-xs"
              leftSection={<IconDownload size={13} />}
              disabled={empty}
              onClick={() => save('svg')}
            >
              SVG
            </Button>
          </Group>
        </figcaption>
      </figure>
    </div>
  );
}
