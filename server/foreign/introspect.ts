import { callsOf } from '../analyst/calls.ts';
import type { SchemaAnswer } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { count, flag, texts, words } from '../explore/values.ts';
import { readNames } from './names.ts';
import {
  type LabelSets,
  onWire,
  propertiesOf,
  readAllLabels,
  readAllTypes,
  SAMPLE,
  type SampledLabel,
  type SampledProperty,
  sampleLabels,
  sampleTypes,
} from './sample.ts';

// What a database holds. Counts come from Neo4j's own store and cost nothing; properties and ends from the first few of each label and type, so
// that a million nodes take no longer than ten thousand.

/** Up to so many nodes and links all are looked at, by one question each, however many labels they have. */
const ALL = 50_000;
/** So many nodes are looked at for labels that stand together and for nodes without one. */
const MOST_SETS = 200_000;

export interface Introspection {
  readonly schema: SchemaAnswer;
  readonly labels: readonly SampledLabel[];
  readonly sets: LabelSets;
  /** Properties of nodes without a label. */
  readonly unlabelled: readonly SampledProperty[];
}

/** Asks the database what it holds. `ask` must not end when one of those who wait goes away; `allowed`: calls that the setting adds. */
export async function introspect(ask: Ask, allowed: readonly string[]): Promise<Introspection> {
  const [names, nodes, links, indexes, calls] = await Promise.all([
    readNames(ask),
    ask('foreign-count-nodes', {}, { label: 'any' }).then(countIn),
    ask('foreign-count-links', {}, { type: 'any' }).then(countIn),
    readIndexes(ask),
    readCalls(ask, allowed),
  ]);
  const sets = await readSets(ask, nodes);
  const small = nodes <= ALL && links <= ALL;
  const labels = small ? await readAllLabels(ask, names.label, sets) : await sampleLabels(ask, names.label);
  const types = small ? await readAllTypes(ask, names.type) : await sampleTypes(ask, names.type);
  const most = Math.max(0, ...labels.map((label) => label.count), ...types.map((type) => type.count));
  const schema: SchemaAnswer = {
    nodes,
    links,
    labels: labels.map(({ name, count: n, properties }) => ({ name, count: n, properties: properties.map(onWire) })),
    types,
    propertyKeys: [...names.property],
    indexes,
    ...calls,
    sampled: !small && most > SAMPLE ? SAMPLE : null,
  };
  return { schema, labels, sets, unlabelled: await readUnlabelled(ask, sets) };
}

const countIn = (rows: readonly Row[]): number => count(rows[0] ?? {}, 'count');

async function readUnlabelled(ask: Ask, { sets }: LabelSets): Promise<readonly SampledProperty[]> {
  if (sets.every(({ labels }) => labels.length > 0)) return [];
  return propertiesOf(await ask('foreign-unlabelled-sample', { most: MOST_SETS, limit: SAMPLE }));
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
async function readCalls(ask: Ask, allowed: readonly string[]): Promise<Pick<SchemaAnswer, 'functions' | 'procedures'>> {
  const none = (): readonly Row[] => [];
  const [functions, procedures] = await Promise.all([
    ask('foreign-functions').catch(none),
    ask('foreign-procedures').catch(none),
  ]);
  const brought = functions.filter((row) => !flag(row, 'builtIn')).map((row) => words(row, 'name'));
  const may = callsOf(allowed, brought);
  const toCall = (row: Row) => ({
    name: words(row, 'name'),
    signature: words(row, 'signature'),
    description: words(row, 'description'),
  });
  return {
    functions: functions.map(toCall).filter(({ name }) => may.function(name)),
    procedures: procedures.map(toCall).filter(({ name }) => may.procedure(name)),
  };
}
