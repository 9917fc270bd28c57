import type { Hover, Scene } from '../graph/appearance.ts';
import type { ChartGraph } from '../graph/apply-diff.ts';
import { detailFor } from '../graph/detail.ts';
import type { ModelIndex } from '../graph/model-index.ts';
import type { DrawnLink } from '../graph/parallel.ts';
import { CHART_TOKENS } from '../graph/theme.ts';
import type { HoverTarget } from './controllers/shared.ts';
import type { ChartCanvasProps } from './types.ts';

/** What the pointer lights up: a node with its neighbours and lines, or a line with its ends. */
export function hoverOf(graph: ChartGraph, { node, line }: HoverTarget): Hover | null {
  if (node !== null && graph.hasNode(node))
    return { node, line: null, nodes: new Set([node, ...graph.neighbors(node)]), links: new Set(graph.edges(node)) };
  if (line !== null && graph.hasEdge(line))
    return { node: null, line, nodes: new Set(graph.extremities(line)), links: new Set([line]) };
  return null;
}

type Chosen = Pick<ChartCanvasProps, 'theme' | 'selection' | 'emphasis'>;

/** The scene without the pointer. */
export function sceneOf({ theme, selection, emphasis }: Chosen, model: ModelIndex, lines: readonly DrawnLink[]): Scene {
  const { link } = selection;
  const chosen = link === null ? undefined : lines.find(({ members }) => members.includes(link));
  const ends = new Set(chosen ? [chosen.link.source, chosen.link.target] : []);
  return {
    model,
    theme,
    tokens: CHART_TOKENS[theme],
    detail: detailFor(lines.length),
    selection: { nodes: new Set(selection.nodes), link, ends },
    emphasis: emphasis && { nodes: new Set(emphasis.nodes), links: new Set(emphasis.links) },
    hover: null,
  };
}
