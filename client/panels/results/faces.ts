import type { Cell, NodeCell } from '../../../server/contract/cells.ts';
import { own } from '../../../server/contract/keyed.ts';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import type { SchemaAnswer } from '../../../server/contract/schema.ts';
import { captionOf, cellText, pathText, type ThingText } from '../../../server/contract/tabular.ts';
import { decidingLabel } from '../../graph/dress.ts';
import type { AppearanceSettings } from '../../state/appearance-settings.ts';
import type { TextOf } from '../../state/workbench/rows-order.ts';
import { groupIdOf } from './kinds.ts';

/** How a node of an answer looks: as on the chart. */
export interface Face {
  /** Group whose mark it wears; null where no label has one. */
  readonly group: string | null;
  readonly caption: string | null;
}

export interface FaceSources {
  /** In the reader's captions. */
  readonly model: ModelAnswer;
  readonly settings: AppearanceSettings;
  /** null until it is read. */
  readonly schema: Pick<SchemaAnswer, 'labels'> | null;
}

type Labelled = Pick<NodeCell, 'labels'>;

/** The label that a node of a foreign database goes by before readers choose: the rarest says most. */
function kindOf({ model, schema }: FaceSources, { labels }: Labelled): string | null {
  const schemaOf = (label: string) => schema?.labels.find(({ name }) => name === label);
  if (labels.length === 0) return schema === null ? null : (model.kinds.find(({ id }) => schemaOf(id) === undefined)?.id ?? null);
  const countOf = (label: string) => schemaOf(label)?.count ?? Number.POSITIVE_INFINITY;
  const known = labels.filter((label) => model.kinds.some(({ id }) => id === label));
  const [rarest] = known.sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1));
  return rarest ?? labels[0] ?? null;
}

/** Longer captions are cut, as the chart cuts them. */
const LONGEST = 200;

/** The label that decides: the reader's first, else the rarest; what is hidden on the chart shows its kind all the same. */
function decides(sources: FaceSources, node: Labelled): string | null {
  const kind = kindOf(sources, node);
  return kind === null ? null : (decidingLabel({ labels: [...node.labels], kind }, sources.settings) ?? kind);
}

function captionText(cell: Cell | undefined): string | null {
  const text = cell === undefined ? '' : cellText(cell).trim();
  return text === '' ? null : text.slice(0, LONGEST);
}

const shortId = (elementId: string): string => elementId.split(':').at(-1) ?? elementId;

/** How nodes with the same labels are named. */
interface Naming {
  readonly deciding: string | null;
  /** Properties that name them, the first that says something; then those that do where they are texts. */
  readonly captions: readonly string[];
  readonly texts: readonly string[];
}

function namingOf(sources: FaceSources, node: Labelled): Naming {
  const { kinds } = sources.model;
  const deciding = decides(sources, node);
  const kind = kinds.find(({ id }) => id === deciding);
  const others = node.labels.flatMap((label) => kinds.find(({ id }) => id === label)?.caption ?? []);
  return { deciding, captions: [...(kind?.caption ? [kind.caption] : []), ...others], texts: kind?.captions ?? [] };
}

function foreignCaption({ deciding, captions, texts }: Naming, { labels, props, elementId }: NodeCell): string {
  for (const name of [...captions, ...texts.filter((text) => typeof own(props, text) === 'string')]) {
    const caption = captionText(own(props, name));
    if (caption !== null) return caption;
  }
  return `${labels.length === 0 ? 'Node' : deciding} #${shortId(elementId)}`;
}

/** Labels together, as counts of an answer name them → the group whose mark stands for them. */
export function groupOfLabels(sources: FaceSources, labels: readonly string[], own: Cell = null): string | null {
  const { model } = sources;
  if (model.evidence) return groupIdOf(model, labels, own);
  const deciding = decides(sources, { labels });
  return model.groups.find(({ kind }) => kind === deciding)?.id ?? null;
}

/** Mark and name of a node, as the chart gives them: our own data by group and name; a foreign database by label and the reader's captions. */
export function faceOf(sources: FaceSources, node: NodeCell): Face {
  const group = groupOfLabels(sources, node.labels, node.props.group ?? null);
  if (sources.model.evidence) return { group, caption: captionOf(node.props) };
  return { group, caption: foreignCaption(namingOf(sources, node), node) };
}

/** What is written for a node: its caption, else its labels. */
export const faceText = (caption: string | null, { labels }: Labelled): string =>
  caption ?? (labels.length === 0 ? 'node' : labels.map((label) => `:${label}`).join(''));

/** Names of many nodes: what depends on their labels is found out once. */
function namer(sources: FaceSources): (node: NodeCell) => string {
  if (sources.model.evidence) return (node) => faceText(captionOf(node.props), node);
  const known = new Map<string, Naming>();
  return (node) => {
    const key = JSON.stringify(node.labels);
    const naming = known.get(key) ?? namingOf(sources, node);
    known.set(key, naming);
    return foreignCaption(naming, node);
  };
}

/** Cells in words as the table shows them, nodes by the reader's captions: what is looked for, sorted by and drawn. */
export function textBy(sources: FaceSources): TextOf {
  const nameOf = namer(sources);
  const thingText: ThingText = (thing) => {
    if (thing.$ === 'node') return nameOf(thing);
    // The table writes arrows, and the type on hover.
    return thing.$ === 'path' ? pathText(thing, nameOf) : thing.type;
  };
  return (cell) => cellText(cell, thingText);
}
