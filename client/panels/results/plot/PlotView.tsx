import { Button, Group, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { CHART_TOKENS, FONT } from '../../../graph/theme.ts';
import type { Look } from '../../../state/workbench/looks.ts';
import { datedColumns, type PlotSpec, plotData } from '../../../state/workbench/plot-data.ts';
import { presetPlot } from '../../../state/workbench/plot-preset.ts';
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
import { Pickers } from './Pickers.tsx';
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

/** Columns of the answer as axes: those that fit, what suits them first, and what the drawing rests on. */
export function PlotView(props: Props) {
  const { run, look, question } = props;
  const { columns, rows, rowCount } = run;
  const kinds = useMemo(() => columnKinds(columns, rows, rowCount), [columns, rows, rowCount]);
  const dated = useMemo(() => datedColumns(columns, rows, rowCount), [columns, rows, rowCount]);
  const library = useQuery({ ...questions(), enabled: question !== null });
  const hint = library.data?.questions.find(({ id }) => id === question)?.plot ?? null;
  const preset = useMemo(
    () => presetPlot({ columns, kinds, dated, rows, count: rowCount }, hint),
    [columns, kinds, dated, rows, rowCount, hint],
  );
  const spec = look.plot ?? preset;
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

/** How the figure looks in a box of that size. */
function useFigureLook(boxWidth: number, boxHeight: number): FigureLook {
  const theme = useComputedColorScheme('dark');
  return useMemo(() => {
    const { text, muted, line, panel } = CHART_TOKENS[theme];
    const width = Math.max(280, Math.floor(boxWidth));
    const height = Math.max(170, Math.floor(boxHeight));
    return { width, height, text, muted, line, ground: panel, hues: SERIES_HUES[theme], font: FONT };
  }, [theme, boxWidth, boxHeight]);
}

type Legend = readonly { readonly name: string; readonly hue: string }[];

function SeriesLegend({ legend, label }: { legend: Legend; label: string }) {
  return (
    <ul className={classes.legend} aria-label={label}>
      {legend.map(({ name, hue }) => (
        <li key={name}>
          <span className={classes.hue} style={{ background: hue }} aria-hidden /> {name === '' ? 'null' : name}
        </li>
      ))}
    </ul>
  );
}

function SaveButtons({ title, disabled, sheet }: { title: string; disabled: boolean; sheet: () => Sheet | null }) {
  const save = (format: 'svg' | 'png') => {
    const drawn = sheet();
    if (drawn === null) return;
    const name = `${title}.${format}`;
    if (format === 'svg') saveSvg(name, drawn);
    else savePng(name, drawn).catch((error: unknown) => say(error instanceof Error ? error.message : String(error), 'Not saved'));
  };
  return (
    <Group gap={6} wrap="nowrap">
      {(['png', 'svg'] as const).map((format) => (
        <Button
          key={format}
          variant="default"
          size="compact-xs"
          leftSection={<IconDownload size={13} />}
          disabled={disabled}
          onClick={() => save(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </Group>
  );
}

/** What of the rows is drawn, in the words of its columns. */
function usePlotData({ run, spec, kinds, arranged }: DrawnProps) {
  const { rows, columns } = run;
  const { order, count } = arranged;
  const textOf = useCellText();
  const data = useMemo(
    () => plotData(rows, order ?? Array.from({ length: count }, (_, at) => at), spec, kinds, textOf),
    [rows, order, count, spec, kinds, textOf],
  );
  const words = useMemo(() => plotWords(columns, spec, data), [columns, spec, data]);
  return { data, words };
}

function Drawn(props: DrawnProps) {
  const { title, spec, arranged } = props;
  const box = useElementSize<HTMLDivElement>();
  const host = useRef<HTMLDivElement>(null);
  const { data, words } = usePlotData(props);
  const look = useFigureLook(box.width, box.height);
  const empty = data.points.length === 0;
  useEffect(() => {
    if (empty || box.width === 0) return;
    const drawing = figureOf(data, spec, words, look);
    host.current?.replaceChildren(drawing);
    return () => drawing.remove();
  }, [data, spec, words, look, empty, box.width]);
  const legend = seriesOf(data).map((name, at) => ({ name, hue: look.hues[at % look.hues.length] ?? '' }));
  const basis = basisText(data, spec, arranged.count);
  const sheet = (): Sheet | null => {
    const drawing = host.current?.querySelector('svg');
    return drawing ? { drawing, title, foot: basis, legend, look } : null;
  };
  return (
    <div className={classes.plot}>
      <Pickers {...props} columns={props.run.columns} />
      <figure className={classes.figure} aria-label="Plot">
        {legend.length > 0 ? <SeriesLegend legend={legend} label={words.series ?? 'Series'} /> : null}
        <div ref={box.ref} className={classes.drawing}>
          {empty ? <Empty title="No row can be drawn">{basis}</Empty> : <div ref={host} />}
        </div>
        <figcaption>
          <span>{basis}</span>
          <SaveButtons title={title} disabled={empty} sheet={sheet} />
        </figcaption>
      </figure>
    </div>
  );
}
