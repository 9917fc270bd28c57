import type { SchemaAnswer } from '../../../server/contract/schema.ts';

export type SchemaLabel = SchemaAnswer['labels'][number];
export type SchemaType = SchemaAnswer['types'][number];
export type SchemaIndex = SchemaAnswer['indexes'][number];

export interface SchemaParts {
  readonly labels: readonly SchemaLabel[];
  readonly types: readonly SchemaType[];
  readonly indexes: readonly SchemaIndex[];
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const mostFirst = <T extends { count: number; name: string }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => b.count - a.count || collator.compare(a.name, b.name));

/**
 * The parts of a schema whose name, or the name of one of whose properties, holds the sought letters; the most frequent first. Indexes that
 * only look labels and types up are left out: every database has them.
 */
export function findInSchema(schema: SchemaParts, sought: string): SchemaParts {
  const letters = sought.trim().toLowerCase();
  const holds = (...names: readonly string[]) => names.some((name) => name.toLowerCase().includes(letters));
  const named = ({ name, properties }: SchemaLabel | SchemaType) => holds(name, ...properties.map((property) => property.name));
  return {
    labels: mostFirst(schema.labels.filter(named)),
    types: mostFirst(schema.types.filter((type) => named(type) || (letters !== '' && holds(...type.from, ...type.to)))),
    indexes: schema.indexes.filter(
      ({ name, names, properties, type }) => type !== 'LOOKUP' && holds(name, type, ...names, ...properties),
    ),
  };
}

/** How a property of a label or type is indexed: unique, indexed, or not. */
export function indexOf(indexes: readonly SchemaIndex[], of: string, property: string): 'unique' | 'indexed' | null {
  const found = indexes.filter(({ names, properties }) => names.includes(of) && properties.includes(property));
  if (found.some(({ unique, properties }) => unique && properties.length === 1)) return 'unique';
  return found.length > 0 ? 'indexed' : null;
}

/** "all nodes were looked at" or how many were. */
export function sampleText(sampled: number | null): string {
  return sampled === null
    ? 'Counts are exact. Properties and ends are those of all nodes and relationships.'
    : `Counts are exact. Properties, their types and the ends of relationships are those of a sample: up to ${sampled.toLocaleString('en')} of each label and type were looked at, so a rare property may be missing here.`;
}

/**
 * Whether some nodes have several labels, so that the numbers of labels add up to more than there are nodes. `byKind`: every node once, under
 * the label that decides how it looks; what is no label there are nodes without any.
 */
export function countTwice(
  { labels, nodes }: Pick<SchemaAnswer, 'labels' | 'nodes'>,
  byKind: readonly { readonly kind: string; readonly count: number }[],
): boolean {
  const names = new Set(labels.map(({ name }) => name));
  const unlabelled = byKind.filter(({ kind }) => !names.has(kind));
  return [...labels, ...unlabelled].reduce((sum, { count }) => sum + count, 0) > nodes;
}

/** Said beside numbers of labels that overlap. */
export const TWICE = 'A node with several labels counts for each of them.';
