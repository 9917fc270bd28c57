import type { SchemaAnswer } from '../contract/index.ts';
import { captionsOf, isInteger, isText } from './captions.ts';
import type { Introspection } from './introspect.ts';
import type { SampledLabel, SampledProperty } from './sample.ts';

// What the explorer makes of a database that it does not know: labels are kinds.

/** Saved questions of ours, where the owner lets us keep them there: no part of what the database is about. */
const OWN = /^Corridor[A-Z]/;

export interface Kind {
  readonly id: string;
  /** What is written into a statement; null: nodes without a label. */
  readonly label: string | null;
  readonly count: number;
  /** Property that names its nodes. */
  readonly caption: string | null;
  readonly captions: readonly string[];
  /** Properties that hold text, and integers. */
  readonly texts: readonly string[];
  readonly integers: readonly string[];
}

export interface Key {
  readonly label: string;
  readonly property: string;
}

export interface Shape {
  readonly schema: SchemaAnswer;
  /** Most nodes first. */
  readonly kinds: readonly Kind[];
  /** Whether a node of several labels counts once, under its own kind; else it counts under each label. */
  readonly countedOnce: boolean;
  /** Unique properties, in an order that does not depend on the data. */
  readonly keys: readonly Key[];
  /** Place of a label when the most specific one is sought. */
  readonly rank: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, Kind>;
  readonly noLabel: Kind;
  /** Lists of labels that were seen together. */
  readonly sets: readonly (readonly string[])[];
}

export const isHidden = (labels: readonly string[]): boolean => labels.some((label) => OWN.test(label));

/** Pure: from what was read to kinds, keys and the order of labels. */
export function shapeOf({ schema, labels, sets, unlabelled }: Introspection): Shape {
  const held = labels.filter(({ name, count }) => count > 0 && !OWN.test(name));
  const rank = new Map(
    [...held].sort((a, b) => a.count - b.count || (a.name < b.name ? -1 : 1)).map(({ name }, at) => [name, at]),
  );
  const keys = keysOf(schema);
  const counted = sets.whole ? countsByKind(sets.sets, rank) : null;
  const uniqueOf = (label: string) => keys.filter((key) => key.label === label).map(({ property }) => property);
  const of = (label: SampledLabel): Kind => ({
    id: label.name,
    label: label.name,
    count: counted?.get(label.name) ?? (counted === null ? label.count : 0),
    ...fieldsOf(label.properties, uniqueOf(label.name)),
  });
  const bare = sets.sets.filter((set) => set.labels.length === 0).reduce((sum, { count }) => sum + count, 0);
  const noLabel: Kind = { id: freeId(schema), label: null, count: bare, ...fieldsOf(unlabelled, []) };
  const kinds = [...held.map(of), ...(bare > 0 ? [noLabel] : [])].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  return { schema, kinds, countedOnce: sets.whole, keys, rank, byId, noLabel, sets: sets.sets.map((set) => set.labels) };
}

const fieldsOf = (properties: readonly SampledProperty[], unique: readonly string[]) => ({
  ...captionsOf(properties, unique),
  texts: properties.filter(isText).map(({ name }) => name),
  integers: properties.filter(isInteger).map(({ name }) => name),
});

/** A name for "no label" that no label has. */
function freeId({ labels }: SchemaAnswer): string {
  let id = '(no label)';
  while (labels.some(({ name }) => name === id)) id = `(${id})`;
  return id;
}

function keysOf({ indexes }: SchemaAnswer): Key[] {
  return indexes
    .filter(({ unique, entity, online }) => unique && entity === 'node' && online)
    .flatMap(({ names: [label, ...moreLabels], properties: [property, ...moreProperties] }) =>
      label === undefined || property === undefined || moreLabels.length + moreProperties.length > 0 ? [] : [{ label, property }],
    )
    .sort((a, b) => (a.label === b.label ? (a.property < b.property ? -1 : 1) : a.label < b.label ? -1 : 1));
}

/** The rarest label says most: of Person and Director it is Director. null without a label that counts. */
const rarest = (labels: readonly string[], rank: ReadonlyMap<string, number>): string | null =>
  labels.reduce<string | null>(
    (best, label) => (best === null || (rank.get(label) ?? -1) < (rank.get(best) ?? -1) ? label : best),
    null,
  );

function countsByKind(sets: Introspection['sets']['sets'], rank: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { labels, count } of sets) {
    const kind = rarest(labels, rank);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return counts;
}

/** Kind of a node with these labels. A label that came after the last look stands for itself. */
export function kindOf({ rank, byId, noLabel }: Shape, labels: readonly string[]): Kind {
  const id = rarest(labels, rank);
  if (id === null) return noLabel;
  return byId.get(id) ?? { id, label: id, count: 0, caption: null, captions: [], texts: [], integers: [] };
}
