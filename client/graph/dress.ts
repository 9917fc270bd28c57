import type { GraphNode } from '../../server/contract/graph.ts';
import { own } from '../../server/contract/keyed.ts';
import type { ModelAnswer } from '../../server/contract/model.ts';
import { type AppearanceSettings, isPlain, ofLabel } from '../state/appearance-settings.ts';
import type { ChartData } from '../state/data.ts';
import { huesOf } from './hues.ts';

/** What the server told, as the reader's settings show it. The same thing gives the same object, so that what did not change is not drawn anew. */
export interface Dress {
  readonly model: ModelAnswer;
  node(node: GraphNode): GraphNode;
  data(data: ChartData): ChartData;
  /** Whether every label of the node is hidden. */
  hides(node: GraphNode): boolean;
}

/** Labels of a node: those that it has; what the server calls a node without any. */
type Labelled = Pick<GraphNode, 'labels' | 'kind'>;
const labelsOf = (node: Labelled): readonly string[] => (node.labels.length === 0 ? [node.kind] : node.labels);

/** The label that says what a node is: the first of the reader's order, else the server's choice, else what is left. null: all are hidden. */
export function decidingLabel(node: Labelled, settings: AppearanceSettings): string | null {
  const visible = labelsOf(node).filter((label) => !ofLabel(settings, label).hidden);
  const preferred = settings.priority.find((label) => visible.includes(label));
  if (preferred !== undefined) return preferred;
  return visible.includes(node.kind) ? node.kind : (visible[0] ?? null);
}

/** A property as a name; null where it says nothing. */
export function captionText(value: GraphNode['props'][string] | undefined): string | null {
  if (value === undefined || value === null) return null;
  const text = (Array.isArray(value) ? value.join(', ') : String(value)).trim();
  return text === '' ? null : text;
}

/** What a node without any name is called: its label and the end of its id. */
const nameless = (node: GraphNode, label: string | null): string => `${label ?? node.kind} ${node.id.slice(-6)}`.trim();

function nameOf(node: GraphNode, label: string | null, settings: AppearanceSettings): string {
  const property = label === null ? null : ofLabel(settings, label).caption;
  const chosen = property === null ? null : captionText(own(node.props, property));
  if (chosen !== null) return chosen;
  return node.name.trim() === '' ? nameless(node, label) : node.name;
}

function dressModel(model: ModelAnswer, settings: AppearanceSettings): ModelAnswer {
  return {
    ...model,
    kinds: model.kinds.map((kind) => ({ ...kind, caption: ofLabel(settings, kind.id).caption ?? kind.caption })),
    groups: model.groups.map((group) => {
      const { color, icon } = ofLabel(settings, group.kind);
      return { ...group, hue: color === null ? group.hue : huesOf(color), icon: icon ?? group.icon };
    }),
  };
}

/** Nothing is changed: our own data, and databases whose look nobody has touched. */
export const undressed = (model: ModelAnswer): Dress => ({
  model,
  node: (node) => node,
  data: (data) => data,
  hides: () => false,
});

export function createDress(model: ModelAnswer, settings: AppearanceSettings): Dress {
  if (isPlain(settings)) return undressed(model);
  const dressed = new WeakMap<GraphNode, GraphNode>();
  const known = new WeakMap<ChartData, ChartData>();
  const groupOf = new Map(model.groups.map(({ kind, id }) => [kind, id]));
  const node = (plain: GraphNode): GraphNode => {
    const before = dressed.get(plain);
    if (before !== undefined) return before;
    const label = decidingLabel(plain, settings);
    const group = label === null ? undefined : groupOf.get(label);
    const of = group === undefined || label === null ? plain : { ...plain, kind: label, group };
    const shown = { ...of, name: nameOf(plain, label, settings) };
    dressed.set(plain, shown);
    // Dressed again it stays as it is.
    dressed.set(shown, shown);
    return shown;
  };
  const data = (plain: ChartData): ChartData => {
    const before = known.get(plain);
    if (before !== undefined) return before;
    const nodes = Object.fromEntries(Object.entries(plain.nodes).map(([id, each]) => [id, node(each)]));
    const shown = { ...plain, nodes };
    known.set(plain, shown);
    return shown;
  };
  return { model: dressModel(model, settings), node, data, hides: (each) => decidingLabel(each, settings) === null };
}
