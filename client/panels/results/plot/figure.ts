import * as Plot from '@observablehq/plot';
import type { PlotData, PlotPoint, PlotSpec } from '../../../state/workbench/plot-data.ts';
import { bandPadding } from './bands.ts';
import { wholeTicks } from './ticks.ts';

export interface FigureLook {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly ground: string;
  /** The first is the accent: the only one where there are no series. */
  readonly hues: readonly string[];
  readonly font: string;
}
export interface Words {
  readonly x: string;
  readonly y: string;
  readonly series: string | null;
  /** One sentence that says what is drawn, for who does not see it. */
  readonly description: string;
}

/** Bars with longer words lie on their side. */
const SHORT = 9;
const FEW = 14;
const BAR = 24;
/** Pixels of the thickest bar, upright and lying: one alone is a bar too, not a field. */
const WIDEST = 88;
const THICKEST = 34;
/** Pixels of a letter of a name, about. */
const LETTER = 6.4;
/** Pixels around the drawing; to its left as much as the names of lying bars want. */
const MARGIN = { top: 26, right: 20, bottom: 42, left: 62 };

const titleOf =
  (words: Words, show: (x: PlotPoint['x']) => string) =>
  ({ x, y, series }: PlotPoint): string =>
    [
      series === null ? null : `${words.series ?? ''}: ${series}`,
      `${words.x}: ${show(x)}`,
      `${words.y}: ${y.toLocaleString('en')}`,
    ]
      .filter((part) => part !== null)
      .join('\n');

const dayOf = (ms: PlotPoint['x']): string => new Date(Number(ms)).toISOString().slice(0, 10);

function marksOf({ points, xKind }: PlotData, spec: PlotSpec, words: Words, look: FigureLook, lying: boolean): Plot.Markish[] {
  const show = (x: PlotPoint['x']) => (xKind === 'date' ? dayOf(x) : typeof x === 'number' ? x.toLocaleString('en') : x);
  const at = ({ x }: PlotPoint) => (xKind === 'date' ? new Date(Number(x)) : x);
  const hue = words.series === null ? look.hues[0] : ({ series }: PlotPoint) => series;
  const title = titleOf(words, show);
  const ground = Plot.ruleY([0], { stroke: look.line });
  if (spec.mark === 'histogram') {
    const inputs: Plot.BinXInputs<Plot.RectYOptions> = { x: at, fill: hue, inset: 0.5, tip: true };
    return [Plot.rectY(points, Plot.binX<Plot.RectYOptions>({ y: 'count' }, inputs)), ground];
  }
  if (spec.mark === 'line') {
    const line = { x: at, y: 'y', stroke: hue, z: 'series' };
    return [
      ground,
      Plot.lineY(points, { ...line, strokeWidth: 1.8 }),
      Plot.dot(points, { ...line, r: points.length > 200 ? 0 : 2.4, fill: hue, title, tip: true }),
    ];
  }
  const bars = { fill: hue, title, tip: true, rx: 2 };
  return lying
    ? [Plot.barX(points, { ...bars, y: 'x', x: 'y', sort: null }), Plot.ruleX([0], { stroke: look.line })]
    : [Plot.barY(points, { ...bars, x: 'x', y: 'y', sort: null }), ground];
}

/** Series in the order of their hues; none where there is one only. */
export const seriesOf = ({ points }: PlotData): string[] => [...new Set(points.flatMap(({ series }) => series ?? []))];

/** Letters of a name beside a lying bar: a third of the width is theirs, the rest is read on the bar. */
const lettersIn = (width: number): number => Math.min(60, Math.max(14, Math.floor((width * 0.33) / LETTER)));

/** Draws; the same in the page and in files. */
export function figureOf(data: PlotData, spec: PlotSpec, words: Words, look: FigureLook): SVGSVGElement | HTMLElement {
  const names = [...new Set(data.points.map(({ x }) => String(x)))];
  const lying = spec.mark === 'bar' && (names.length > FEW || names.some((name) => name.length > SHORT));
  const longest = Math.max(0, ...names.map((name) => name.length));
  const height = lying ? Math.max(look.height, 70 + names.length * BAR) : look.height;
  const letters = lettersIn(look.width);
  const left = lying ? 28 + Math.min(letters, longest) * LETTER : MARGIN.left;
  const room = lying ? height - MARGIN.top - MARGIN.bottom : look.width - left - MARGIN.right;
  const category = {
    label: words.x,
    domain: names,
    padding: bandPadding(names.length, room, lying ? THICKEST : WIDEST),
    tickFormat: (name: string) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name),
  };
  const ticks = spec.mark === 'bar' ? wholeTicks(data.points) : undefined;
  const value = { label: words.y, grid: true, nice: true, ...(ticks === undefined ? {} : { ticks }) };
  const plain = { label: words.x, ...(data.xKind === 'date' ? { type: 'utc' as const } : {}) };
  const drawing = Plot.plot({
    width: look.width,
    height,
    marginLeft: left,
    marginBottom: MARGIN.bottom,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    style: { background: 'transparent', color: look.text, fontFamily: look.font, fontSize: '11.5px' },
    ariaLabel: words.description,
    x: lying ? value : data.xKind === 'category' ? category : plain,
    y: lying ? category : value,
    color: { domain: seriesOf(data), range: [...look.hues] },
    marks: marksOf(data, spec, words, look, lying),
  });
  // One picture with one description: names of its parts would be read instead of it.
  drawing.setAttribute('role', 'img');
  for (const part of drawing.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
  return drawing;
}
