import type { ModelAnswer } from '../../../server/contract/model.ts';
import { has, type Snapshot } from '../../state/snapshot.ts';
import type { Drawable, FoundGraph } from '../../state/workbench/rows-graph.ts';
import { linkWords, plural } from '../../ui/words.ts';

/** What one request for a chart may name. */
export const MOST_ON_CHART = 5_000;

export const fitsOnChart = (snapshot: Pick<Snapshot, 'nodes'>, ids: readonly string[]): boolean =>
  Object.keys(snapshot.nodes).length + ids.filter((id) => !has(snapshot, id)).length <= MOST_ON_CHART;

/** "12 nodes, 8 relationships and 3 paths in these rows." */
export function foundText({ nodes, links, paths }: FoundGraph): string {
  const parts = [
    plural(nodes.size, 'node', 'nodes'),
    links.size > 0 ? plural(links.size, 'relationship', 'relationships') : null,
    paths > 0 ? plural(paths, 'path', 'paths') : null,
  ].filter((part) => part !== null);
  const last = parts.pop() ?? '';
  return `${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last} in these rows.`;
}

type Words = Pick<ModelAnswer, 'evidence' | 'kinds' | 'linkTypes'>;

/** A relationship type as the legend reads it; what no chart of our own data draws keeps its name. */
export const typeWords = (model: Words, type: string): string =>
  model.evidence && model.linkTypes.every(({ id }) => id !== type) ? type : linkWords(model, type);

/** Labels together, as the explorer calls the kinds that they name: "CrimeArea" → "Crime area". */
export const kindWords = (model: Words, labels: string): string =>
  labels
    .split(', ')
    .map((label) => model.kinds.find(({ id }) => id === label)?.label ?? label)
    .join(', ');

/** Sentences on what the explorer does not draw, and why. */
export function notDrawnText({ notDrawn, linksNotDrawn }: Drawable): string[] {
  const sum = (list: Drawable['notDrawn']) => list.reduce((total, { count }) => total + count, 0);
  const named = (list: Drawable['notDrawn']) => list.map(({ name, count }) => `${name} ${count.toLocaleString('en')}`).join(', ');
  const nodes = sum(notDrawn);
  const links = sum(linksNotDrawn);
  return [
    nodes > 0 ? `${plural(nodes, 'node is no entity', 'nodes are no entities')} of the chart: ${named(notDrawn)}.` : null,
    links > 0
      ? `${plural(links, 'relationship is no link', 'relationships are no links')} of it: ${named(linksNotDrawn)}.`
      : null,
  ].filter((text) => text !== null);
}
