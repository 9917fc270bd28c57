import type { GraphNode } from '../../server/contract/graph.ts';
import type { ModelAnswer } from '../../server/contract/model.ts';

export type ModelGroup = ModelAnswer['groups'][number];
export type ModelLinkType = ModelAnswer['linkTypes'][number];

/** The vocabulary by id. */
export interface ModelIndex {
  readonly groups: ReadonlyMap<string, ModelGroup>;
  readonly linkTypes: ReadonlyMap<string, ModelLinkType>;
  /** First group of each kind: what a second kind is marked with. */
  readonly groupOfKind: ReadonlyMap<string, ModelGroup>;
}

export function indexModel(model: ModelAnswer): ModelIndex {
  return {
    groups: new Map(model.groups.map((group) => [group.id, group])),
    linkTypes: new Map(model.linkTypes.map((type) => [type.id, type])),
    groupOfKind: new Map([...model.groups].reverse().map((group) => [group.kind, group])),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Icon name of a node: its subtype's where the group has one. */
export function iconOf(node: GraphNode, group: ModelGroup | undefined): string {
  const subtype = text(node.props.subtype);
  return (subtype === null ? undefined : group?.icons[subtype]) ?? group?.icon ?? 'point';
}

/** Whether the name is the coders' description and not a name: shown in ‹angle quotes› and italics. */
export const isDescribed = (node: GraphNode): boolean => node.props.nameBasis === 'described';

/** The name as the chart writes it. */
export function displayName(node: GraphNode): string {
  const name = node.name.trim();
  return isDescribed(node) && !name.startsWith('‹') ? `‹${name}›` : name;
}

/** A type that the model does not know, as people read it: `WORKS_AT` and `worksAt` → "works at"; what is no such name stays as it is. */
export function readableType(type: string): string {
  if (type === type.toUpperCase()) return type.toLowerCase().replaceAll('_', ' ').trim() || type;
  return /^[\p{L}\p{N}_]+$/u.test(type)
    ? type
        .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replaceAll('_', ' ')
        .toLowerCase()
    : type;
}

/** The reading of a link type along the link, e.g. "collaborates with"; unknown types keep their own word. */
export function linkReading(model: ModelIndex, type: string): string {
  const known = model.linkTypes.get(type);
  if (!known) return readableType(type);
  return known.question ? `${known.label}?` : known.label;
}
