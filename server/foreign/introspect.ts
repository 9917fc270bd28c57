import type { SchemaAnswer } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { count, flag, list, texts, words } from '../explore/values.ts';

// What a database holds. Counts come from Neo4j's own store and cost nothing; properties and ends from the first few of each label and type, so
// that a million nodes take no longer than ten thousand.

export const SAMPLE = 500;
/** So many nodes are looked at for labels that stand together and for nodes without one. */
export const MOST_SETS = 200_000;
const AT_ONCE = 4;

export interface SampledProperty {
  readonly name: string;
  /** As Cypher names them, without NOT NULL. */
  readonly types: readonly string[];
  /** How many of the sample have it. */
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
export interface Introspection {
  readonly schema: SchemaAnswer;
  readonly labels: readonly SampledLabel[];
  readonly sets: LabelSets;
  /** Properties of nodes without a label. */
  readonly unlabelled: readonly SampledProperty[];
}

/** What typed Cypher may call here. */
export interface MayCall {
  function(name: string, builtIn: boolean): boolean;
  procedure(name: string): boolean;
}

/** Asks the database what it holds. `ask` must not end when one of those who wait goes away. */
export async function introspect(ask: Ask, mayCall: MayCall): Promise<Introspection> {
  const [names, nodes, links, indexes, calls] = await Promise.all([
    ask('foreign-names'),
    countNodes(ask, 'any'),
    countLinks(ask, 'any'),
    readIndexes(ask),
    readCalls(ask, mayCall),
  ]);
  const named = (sort: string) =>
    names
      .filter((row) => row.sort === sort)
      .map((row) => words(row, 'name'))
      .sort(byText);
  const sets = await readSets(ask, nodes);
  const labels = await inTurn(named('label'), (name) => readLabel(ask, name));
  const types = await inTurn(named('type'), (name) => readType(ask, name));
  const most = Math.max(0, ...labels.map((label) => label.count), ...types.map((type) => type.count));
  const schema: SchemaAnswer = {
    nodes,
    links,
    labels: labels.map(({ name, count: n, properties }) => ({ name, count: n, properties: properties.map(onWire) })),
    types,
    propertyKeys: named('property'),
    indexes,
    ...calls,
    sampled: most > SAMPLE ? SAMPLE : null,
  };
  return { schema, labels, sets, unlabelled: await readUnlabelled(ask, sets) };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const onWire = ({ name, types }: SampledProperty) => ({ name, types: [...types] });

async function countNodes(ask: Ask, label: readonly string[] | 'any'): Promise<number> {
  return count((await ask('foreign-count-nodes', {}, { label }))[0] ?? {}, 'count');
}

async function countLinks(ask: Ask, type: readonly string[] | 'any'): Promise<number> {
  return count((await ask('foreign-count-links', {}, { type }))[0] ?? {}, 'count');
}

/** One after the other, some at a time: a database with hundreds of labels is not to be flooded. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  return results;
}

async function readLabel(ask: Ask, name: string): Promise<SampledLabel> {
  const label = [name];
  const [n, rows] = await Promise.all([countNodes(ask, label), ask('foreign-label-sample', { limit: SAMPLE }, { label })]);
  return { name, count: n, properties: propertiesOf(rows) };
}

async function readUnlabelled(ask: Ask, { sets }: LabelSets): Promise<readonly SampledProperty[]> {
  if (sets.every(({ labels }) => labels.length > 0)) return [];
  return propertiesOf(await ask('foreign-unlabelled-sample', { most: MOST_SETS, limit: SAMPLE }));
}

const typeName = (type: string): string => type.replaceAll(' NOT NULL', '');

/** Rows of property, type and how often → properties with all their types, by name. */
function propertiesOf(rows: readonly Row[]): SampledProperty[] {
  const byName = new Map<string, { types: Set<string>; seen: number }>();
  for (const row of rows) {
    const property = byName.get(words(row, 'key')) ?? { types: new Set(), seen: 0 };
    property.types.add(typeName(words(row, 'type')));
    property.seen += count(row, 'seen');
    byName.set(words(row, 'key'), property);
  }
  return [...byName]
    .map(([name, { types, seen }]) => ({ name, types: [...types].sort(byText), seen }))
    .sort((a, b) => byText(a.name, b.name));
}

async function readType(ask: Ask, name: string): Promise<SchemaAnswer['types'][number]> {
  const type = [name];
  const [n, rows] = await Promise.all([countLinks(ask, type), ask('foreign-type-sample', { limit: SAMPLE }, { type })]);
  const ends = (key: string) => [...new Set(rows.flatMap((row) => texts(row, key)))].sort(byText);
  const pairs = rows.flatMap((row) =>
    list(row, 'properties').flatMap((pair) =>
      Array.isArray(pair) ? [{ key: String(pair[0]), type: String(pair[1]), seen: count(row, 'seen') }] : [],
    ),
  );
  return { name, count: n, properties: propertiesOf(pairs).map(onWire), from: ends('source'), to: ends('target') };
}

async function readSets(ask: Ask, nodes: number): Promise<LabelSets> {
  const rows = await ask('foreign-label-sets', { most: MOST_SETS });
  return { sets: rows.map((row) => ({ labels: texts(row, 'labels'), count: count(row, 'count') })), whole: nodes <= MOST_SETS };
}

async function readIndexes(ask: Ask): Promise<SchemaAnswer['indexes']> {
  const [indexes, constraints] = await Promise.all([ask('foreign-indexes'), ask('foreign-constraints')]);
  const keyOf = (row: Row) => JSON.stringify([row.entityType, texts(row, 'names'), texts(row, 'properties')]);
  // UNIQUENESS, NODE_KEY, RELATIONSHIP_UNIQUENESS, …: their names differ between versions.
  const unique = new Set(constraints.filter((row) => /UNIQUE|KEY/.test(words(row, 'type'))).map(keyOf));
  return indexes.map((row) => ({
    name: words(row, 'name'),
    type: words(row, 'type'),
    entity: row.entityType === 'NODE' ? ('node' as const) : ('relationship' as const),
    names: texts(row, 'names'),
    properties: texts(row, 'properties'),
    unique: words(row, 'type') === 'RANGE' && unique.has(keyOf(row)),
    online: flag(row, 'online'),
  }));
}

/** A server may keep these lists to itself: completion then does without. */
async function readCalls(ask: Ask, mayCall: MayCall): Promise<Pick<SchemaAnswer, 'functions' | 'procedures'>> {
  const none = (): readonly Row[] => [];
  const [functions, procedures] = await Promise.all([
    ask('foreign-functions').catch(none),
    ask('foreign-procedures').catch(none),
  ]);
  const toCall = (row: Row) => ({
    name: words(row, 'name'),
    signature: words(row, 'signature'),
    description: words(row, 'description'),
  });
  return {
    functions: functions.filter((row) => mayCall.function(words(row, 'name'), flag(row, 'builtIn'))).map(toCall),
    procedures: procedures.filter((row) => mayCall.procedure(words(row, 'name'))).map(toCall),
  };
}
