import type { SchemaAnswer } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { count, list, maps, texts, words } from '../explore/values.ts';

// Properties of labels and types, and the ends of types: of all there are in a small database, of the first few of each in a large one.

export const SAMPLE = 500;
const AT_ONCE = 4;

export interface SampledProperty {
  readonly name: string;
  /** As Cypher names them, without NOT NULL. */
  readonly types: readonly string[];
  /** How many of those looked at have it. */
  readonly seen: number;
}
export interface SampledLabel {
  readonly name: string;
  readonly count: number;
  readonly properties: readonly SampledProperty[];
}
export interface LabelSets {
  readonly sets: readonly { readonly labels: readonly string[]; readonly count: number }[];
  /** Whether every node was looked at. */
  readonly whole: boolean;
}
type TypeSchema = SchemaAnswer['types'][number];

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const onWire = ({ name, types }: SampledProperty) => ({ name, types: [...types] });

/** Rows of property, type and how often → properties with all their types, by name. */
export function propertiesOf(rows: readonly Row[]): SampledProperty[] {
  const byName = new Map<string, { types: Set<string>; seen: number }>();
  for (const row of rows) {
    const property = byName.get(words(row, 'key')) ?? { types: new Set(), seen: 0 };
    property.types.add(words(row, 'type').replaceAll(' NOT NULL', ''));
    property.seen += count(row, 'seen');
    byName.set(words(row, 'key'), property);
  }
  return [...byName]
    .map(([name, { types, seen }]) => ({ name, types: [...types].sort(byText), seen }))
    .sort((a, b) => byText(a.name, b.name));
}

function groupBy(rows: readonly Row[], key: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(words(row, key), [...(groups.get(words(row, key)) ?? []), row]);
  return groups;
}

/** `sets`: of all nodes. */
export async function readAllLabels(ask: Ask, names: readonly string[], { sets }: LabelSets): Promise<SampledLabel[]> {
  const rows = groupBy(await ask('foreign-all-labels'), 'label');
  const counts = new Map<string, number>();
  for (const set of sets) for (const label of set.labels) counts.set(label, (counts.get(label) ?? 0) + set.count);
  return names.map((name) => ({ name, count: counts.get(name) ?? 0, properties: propertiesOf(rows.get(name) ?? []) }));
}

export async function readAllTypes(ask: Ask, names: readonly string[]): Promise<TypeSchema[]> {
  const rows = groupBy(await ask('foreign-all-types'), 'type');
  return names.map((name) => {
    const own = rows.get(name) ?? [];
    return toType(
      name,
      own.reduce((sum, row) => sum + count(row, 'seen'), 0),
      own,
    );
  });
}

/** One after the other, some at a time: a database with hundreds of labels is not to be flooded. */
async function inTurn<R>(names: readonly string[], work: (name: string) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE)
    results.push(...(await Promise.all(names.slice(at, at + AT_ONCE).map(work))));
  return results;
}

export const sampleLabels = (ask: Ask, names: readonly string[]): Promise<SampledLabel[]> =>
  inTurn(names, async (name) => {
    const row = (await ask('foreign-label-sample', { limit: SAMPLE }, { label: [name] }))[0] ?? {};
    return { name, count: count(row, 'count'), properties: propertiesOf(maps(row, 'properties')) };
  });

export const sampleTypes = (ask: Ask, names: readonly string[]): Promise<TypeSchema[]> =>
  inTurn(names, async (name) => {
    const row = (await ask('foreign-type-sample', { limit: SAMPLE }, { type: [name] }))[0] ?? {};
    return toType(name, count(row, 'count'), maps(row, 'sample'));
  });

function toType(name: string, n: number, rows: readonly Row[]): TypeSchema {
  const ends = (key: string) => [...new Set(rows.flatMap((row) => texts(row, key)))].sort(byText);
  const pairs = rows.flatMap((row) =>
    list(row, 'properties').flatMap((pair) =>
      Array.isArray(pair) ? [{ key: String(pair[0]), type: String(pair[1]), seen: count(row, 'seen') }] : [],
    ),
  );
  return { name, count: n, properties: propertiesOf(pairs).map(onWire), from: ends('source'), to: ends('target') };
}
